import fc from "fast-check";
import { expect, it } from "vitest";
import { hourIn } from "@/lib/domain/zone";
import { defaultMailSettings, MailSettings, withoutMail } from "./mail-settings";
import { noticeKinds } from "./notice";
import { graceMs, whenToMail } from "./when-to-mail";

const zone = "America/Mexico_City";
// 12:00 in Mexico City.
const noon = Date.UTC(2026, 3, 15, 18);
const hour = 60 * 60_000;

it("leaves a few minutes to see what presses in the app, and keeps the rest for the morning", () => {
  expect(whenToMail({ kind: "mention", at: noon }, defaultMailSettings, zone)).toBe(noon + graceMs);
  expect(whenToMail({ kind: "comment", at: noon }, defaultMailSettings, zone)).toBe(noon + 19 * hour);
});

it("waits for the end of the quiet hours of one's own zone", () => {
  const night = noon + 11 * hour;
  expect(whenToMail({ kind: "question", at: night }, defaultMailSettings, zone)).toBe(noon + 19 * hour);
  expect(whenToMail({ kind: "question", at: night }, defaultMailSettings, "Asia/Tokyo")).toBe(night + graceMs);
  const always = MailSettings.parse({ quiet: null });
  expect(whenToMail({ kind: "question", at: night }, always, zone)).toBe(night + graceMs);
});

it("sends nothing of what was turned off", () => {
  const settings = MailSettings.parse({ ways: { mention: "off" } });
  expect(whenToMail({ kind: "mention", at: noon }, settings, zone)).toBeNull();
  for (const kind of noticeKinds)
    expect(whenToMail({ kind, at: noon }, withoutMail(defaultMailSettings), zone)).toBeNull();
});

it("is never in the past, never a day and an hour away, and never in quiet hours unless a digest was asked for then", () => {
  const hours = fc.integer({ min: 0, max: 23 });
  const zones = fc.constantFrom("UTC", "America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe");
  const moment = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });
  const kinds = fc.constantFrom(...noticeKinds);
  fc.assert(
    fc.property(hours, hours, hours, zones, moment, kinds, (digestHour, from, to, own, at, kind) => {
      const settings = MailSettings.parse({ digestHour, quiet: from === to ? null : { from, to } });
      const due = whenToMail({ kind, at }, settings, own)!;
      expect(due).toBeGreaterThan(at);
      expect(due - at).toBeLessThanOrEqual(25 * hour + graceMs);
      if (settings.ways[kind] !== "at-once" || settings.quiet === null) return;
      const shown = hourIn(own, due);
      // An hour that summer time leaves out ends with the one after it.
      const isInside = from < to ? from <= shown && shown < to : shown >= from || shown < to;
      expect(isInside).toBe(false);
    }),
  );
});
