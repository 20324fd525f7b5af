import type { Counts } from "@/lib/domain/replay/counts";
import { countOf } from "@/lib/domain/report/words";
import type { Frame } from "@/lib/domain/showpiece/reel";
import type { Showpiece } from "@/lib/domain/showpiece/showpiece";

// The rounds turn at midnight of one zone, so that the days of the week mean the same to everybody.
const timeZone = "UTC";
const clock = new Intl.DateTimeFormat("en-GB", {
  ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone },
});
const brief = new Intl.DateTimeFormat("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit", timeZone });

/** "Wednesday 10 April at 14:20 UTC". */
export const clockWords = (at: number): string => `${clock.format(at)} UTC`;
/** "Wednesday 14:20". */
export const newsTime = (at: number): string => brief.format(at).replace(",", "");

const day = 24 * 60 * 60 * 1_000;

/** What the rounds of an exercise took: "A week", or else. */
export function spanWords(stretches: Showpiece["stretches"]): string {
  const [from, to] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const days = Math.round((to - from) / day);
  if (days === 7) return "A week";
  return days > 1 ? `${days} days` : days === 1 ? "A day" : "An exercise";
}

/** Where one is, for those who do not see it. */
export function momentWords({ at, round, counts }: Frame): string {
  return [
    clockWords(at),
    round ?? "no round open",
    countOf(counts.options, "option"),
    countOf(counts.comments, "comment"),
  ].join(", ");
}

/** What the figure comes to, for those who do not see it. */
export function figureWords(
  title: string,
  { counts, regions }: { counts: Counts; regions: { nickname: string }[] },
): string {
  const names = regions.map(({ nickname }) => `“${nickname}”`).join(", ");
  const ended = `${title}: ${countOf(counts.members, "member")} proposed ${countOf(counts.options, "option")} and wrote ${countOf(counts.comments, "comment")}`;
  return names ? `${ended}; the options ended in ${countOf(regions.length, "narrative")}: ${names}.` : `${ended}.`;
}
