import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { NarrowPage } from "@/components/account/narrow-page";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { hasMailbox } from "@/lib/server/env";

export const metadata: Metadata = { title: "Check your mail" };

export default async function CheckMailPage() {
  await connection();
  return (
    <NarrowPage
      title="Check your mail"
      lede="A link is on its way to you. Open it in this browser and you are signed in. It works once, within 24 hours."
    >
      {hasMailbox() && (
        <Notice title="This Sandtable sends no mail">
          <p className="mt-0.5">Its mails are kept in a mailbox that anybody here can read.</p>
          <LinkButton href="/mailbox" size="sm" className="mt-2.5">
            Open the mailbox
          </LinkButton>
        </Notice>
      )}
      <p className="text-sm text-soft">
        Nothing after a few minutes? Look among the spam, or{" "}
        <Link href="/sign-in" className="font-medium text-accent underline">
          ask again
        </Link>
        .
      </p>
    </NarrowPage>
  );
}
