import type { Instant } from "@/lib/domain/primitives";
import { hourIn, nextHourIn, type Zone } from "@/lib/domain/zone";
import type { MailSettings } from "./mail-settings";
import type { NoticeKind } from "./notice";

/** So long somebody has to see it in the app before a mail is sent. */
export const graceMs = 5 * 60_000;

/**
 * When a mail is due about a notice that was given at `at` and has not been seen: after a few minutes, or when
 * the quiet hours that it falls into are over; at the next hour of the digest; or (null) never.
 */
export function whenToMail(
  { kind, at }: { kind: NoticeKind; at: Instant },
  { digestHour, quiet, ways }: MailSettings,
  zone: Zone,
): Instant | null {
  switch (ways[kind]) {
    case "off":
      return null;
    case "digest":
      return nextHourIn(zone, digestHour, at);
    case "at-once": {
      const due = at + graceMs;
      return quiet && isQuiet(quiet, hourIn(zone, due)) ? nextHourIn(zone, quiet.to, due) : due;
    }
  }
}

function isQuiet({ from, to }: { from: number; to: number }, hour: number): boolean {
  return from < to ? from <= hour && hour < to : hour >= from || hour < to;
}
