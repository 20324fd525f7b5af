import { z } from "zod";
import { type NoticeKind, noticeKinds } from "./notice";

/** How what concerns somebody reaches them by mail: a few minutes later, once a day, or never. */
export const ways = ["at-once", "digest", "off"] as const;
export const Way = z.enum(ways);
export type Way = z.infer<typeof Way>;

const Hour = z.number().int().min(0).max(23);

/** What must not wait for the next day: there somebody waits, or the day is too late. */
const pressing: NoticeKind[] = [
  "question",
  "mention",
  "reply",
  "inject",
  "call",
  "announcement",
  "nudge",
  "round-ends",
];

const defaultWays = Object.fromEntries(
  noticeKinds.map((kind) => [kind, pressing.includes(kind) ? "at-once" : "digest"]),
) as Record<NoticeKind, Way>;

/** Hours are those of one's own time zone. */
export const MailSettings = z.object({
  digestHour: Hour.default(7),
  /** From the beginning of the one hour to the beginning of the other no mail is sent at once; null for none. */
  quiet: z
    .object({ from: Hour, to: Hour })
    .refine(({ from, to }) => from !== to, "Quiet hours begin and end at different hours.")
    .nullable()
    .default({ from: 22, to: 7 }),
  /** What is left out is as usual. */
  ways: z
    .partialRecord(z.enum(noticeKinds), Way)
    .default({})
    .transform((chosen): Record<NoticeKind, Way> => ({ ...defaultWays, ...chosen })),
});
export type MailSettings = z.output<typeof MailSettings>;

export const defaultMailSettings: MailSettings = MailSettings.parse({});

/** The settings of somebody who wants no mail. */
export function withoutMail(settings: MailSettings): MailSettings {
  const none = Object.fromEntries(noticeKinds.map((kind) => [kind, "off"])) as Record<NoticeKind, Way>;
  return { ...settings, ways: none };
}

export function wantsNoMail({ ways: chosen }: MailSettings): boolean {
  return noticeKinds.every((kind) => chosen[kind] === "off");
}
