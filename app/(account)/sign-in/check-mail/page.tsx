import type { Metadata } from "next";
import Link from "next/link";
import { NarrowPage } from "@/components/account/narrow-page";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findMailAsked } from "@/lib/server/auth/mail-asked";
import { hasMailbox } from "@/lib/server/env";

export const metadata: Metadata = { title: "Check your mail" };

export default async function CheckMailPage() {
  const asked = await findMailAsked();
  const wayBack = asked && asked.next !== "/" ? `/sign-in?next=${encodeURIComponent(asked.next)}` : "/sign-in";
  return (
    <NarrowPage
      title="Check your mail"
      lede={
        <>
          A link is on its way to{" "}
          {asked ? <bdi className="font-semibold wrap-anywhere text-ink">{asked.address}</bdi> : "you"}. Open it in this
          browser and you are signed in. It works once, within 24 hours.
        </>
      }
    >
      {hasMailbox() && (
        <Notice title="This Sandtable sends no mail">
          <p className="mt-0.5">Its mails are kept in a mailbox that anybody here can read.</p>
          <LinkButton href="/mailbox" size="sm" className="mt-2.5">
            Open the mailbox
          </LinkButton>
        </Notice>
      )}
      {asked && (
        <p className="text-sm text-soft">
          Is there a slip in this address?{" "}
          <Link href={wayBack} className="font-medium text-accent underline">
            Correct it
          </Link>{" "}
          and ask for another link.
        </p>
      )}
      <p className="text-sm text-soft">
        Nothing after a few minutes? Look among the spam, or{" "}
        <Link href={wayBack} className="font-medium text-accent underline">
          ask again
        </Link>
        .
      </p>
    </NarrowPage>
  );
}
