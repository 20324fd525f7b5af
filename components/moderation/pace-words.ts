import { countOf } from "@/lib/domain/report/words";

/** A pace in words: `30 seconds`, `5 minutes`, `1 hour`. */
export function paceWords(seconds: number): string {
  if (seconds % 3_600 === 0) return countOf(seconds / 3_600, "hour");
  return seconds % 60 === 0 ? countOf(seconds / 60, "minute") : countOf(seconds, "second");
}
