import type { Voices } from "@/lib/domain/coverage/coverage";
import { countOf } from "@/lib/domain/report/words";

/** "3 options, one author alone". */
export function sayVoices({ options, authors }: Voices): string {
  if (options === 0) return "no option";
  const voices = authors === 1 ? "one author alone" : countOf(authors, "author");
  return `${countOf(options, "option")}, ${voices}`;
}
