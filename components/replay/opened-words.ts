import { formatLength } from "@/components/rounds/lengths";
import type { Stretch } from "@/lib/domain/replay/stretches";
import type { ExerciseState } from "@/lib/domain/state";

const minute = 60_000;

/** Which round is open at `at` (ms UTC) and since when: the name, and the rest of the sentence. */
export function openedWords(
  stretches: readonly Stretch[],
  { exercise, rounds }: Pick<ExerciseState, "exercise" | "rounds">,
  at: number,
): { head: string; rest: string } {
  const { status, pausedAt } = exercise;
  if (status === "draft") return { head: "Not open yet", rest: "" };
  if (status === "published") return { head: "Published", rest: "" };
  if (status === "closed") return { head: "Closed", rest: ", not published yet" };
  const open = rounds.find(({ phase }) => phase === "open");
  const stretch = stretches.findLast(({ from, roundId }) => from <= at && roundId === open?.id);
  if (!open || !stretch) return { head: "Between rounds", rest: "" };
  const length = at - stretch.from;
  const since = length < minute ? ", just opened" : `, open for ${formatLength(Math.floor(length / minute) * minute)}`;
  return { head: open.name, rest: pausedAt === null ? since : `${since}, paused` };
}
