import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { KeptMails } from "@/components/account/kept-mails";
import { PageHeader } from "@/components/ui/page-header";
import { hasMailbox } from "@/lib/server/env";
import { listKeptMails } from "@/lib/server/mail/list-kept-mails";

export const metadata: Metadata = { title: "Mailbox" };

export default async function MailboxPage() {
  await connection();
  if (!hasMailbox()) notFound();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Mailbox"
        lede="No mail server is set, so what would have been sent in the last week is kept here, for anybody to read. A Sandtable with real people sets SMTP_URL and has no such page."
      />
      <KeptMails mails={await listKeptMails()} />
    </div>
  );
}
