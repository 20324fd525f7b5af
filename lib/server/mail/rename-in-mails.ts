import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { escapeHtml } from "./escape-html";

/** Has mails to members of an exercise, sent or waiting, name somebody as they are called from now on. */
export async function renameInMails(tx: Tx, exerciseId: Id, before: string, after: string): Promise<void> {
  const [escaped, renamed] = [escapeHtml(before), escapeHtml(after)];
  await tx.$executeRaw`
    UPDATE outgoing_mail SET subject = replace(subject, ${before}, ${after}), text = replace(text, ${before}, ${after}),
      html = replace(html, ${escaped}, ${renamed})
    WHERE (position(${before} IN subject) > 0 OR position(${before} IN text) > 0) AND "to" IN (
      SELECT email FROM "user" JOIN member ON member."userId" = "user".id WHERE member."exerciseId" = ${exerciseId}::uuid)`;
  await tx.$executeRaw`
    UPDATE kept_mail SET subject = replace(subject, ${before}, ${after}), text = replace(text, ${before}, ${after})
    WHERE (position(${before} IN subject) > 0 OR position(${before} IN text) > 0) AND "to" IN (
      SELECT email FROM "user" JOIN member ON member."userId" = "user".id WHERE member."exerciseId" = ${exerciseId}::uuid)`;
}
