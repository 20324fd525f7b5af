import { graceMs, whenToMail } from "@/lib/domain/attention/when-to-mail";
import type { MailSettings } from "@/lib/domain/attention/mail-settings";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import { unsubscribeAddress, unsubscribeHeaders } from "@/lib/server/attention/unsubscribe";
import type { Tx } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";
import { frameMail } from "@/lib/server/mail/frame";
import type { Writing } from "@/lib/server/members/mails";
import { listReached, type Reached } from "./list-reached";

/** The mails of nudges, to those alone who are named in them and want mail. */
export async function listNudged(tx: Tx, slug: string, events: LoggedEvent[]): Promise<Writing[]> {
  const letters: Writing[] = [];
  for (const event of events) {
    if (event.type !== "members.nudged") continue;
    const by = await tx.member.findUniqueOrThrow({ where: { id: event.by ?? "" }, select: { alias: true } });
    const nudge = { seq: event.seq, at: event.at, text: event.payload.text, by: by.alias, slug };
    const reached = await listReached(tx, { id: { in: event.payload.memberIds } });
    letters.push(...reached.flatMap((member) => letter(member, nudge)));
  }
  return letters;
}

type Nudge = { seq: number; at: Instant; text: string; by: string; slug: string };

function letter({ memberId, userId, email, settings, zone, hasCome }: Reached, nudge: Nudge): Writing[] {
  const due = whenDue(nudge.at, settings, zone ?? "UTC");
  if (userId === null || email === null || due === null) return [];
  return [
    ({ title, question }) => ({
      key: keyOf(memberId, nudge.seq),
      to: email,
      headers: unsubscribeHeaders(userId),
      ...(due > nudge.at && { dueAt: new Date(due) }),
      ...frameMail({
        subject: `We would like to hear from you: ${title}`,
        paragraphs: [
          `${nudge.by}, who organizes “${title}”, writes to you:`,
          ...nudge.text.split(/\n\s*\n/),
          ...(hasCome ? [] : [`The exercise asks: ${question}`]),
        ],
        link: hasCome
          ? { label: "See what waits for you", url: `${env().appUrl}/exercises/${nudge.slug}/attention` }
          : { label: "Sign in and have a look", url: `${env().appUrl}/sign-in?next=/exercises/${nudge.slug}` },
        smallPrint: "You get this mail because you are a member of this exercise. It was written to you, not to all.",
        foot: [
          { label: "What comes by mail, and when", url: `${env().appUrl}/account#mail` },
          { label: "No more of these mails", url: unsubscribeAddress(userId) },
        ],
      }),
    }),
  ];
}

/** One nudge sends one mail to a member, however often it is asked for. */
const keyOf = (memberId: Id, seq: number): string => `nudge:${memberId}:${seq}`;

// Unlike what happens by itself, it does not wait to be seen in the app first.
function whenDue(at: Instant, settings: MailSettings, zone: string): Instant | null {
  return whenToMail({ kind: "nudge", at: settings.ways.nudge === "at-once" ? at - graceMs : at }, settings, zone);
}
