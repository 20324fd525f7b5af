import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import type { Line } from "./what-is-open";

const lastMinutesMs = 10 * 60_000;

type Moment = { now: number; isPaused: boolean; status: ExerciseStatus };

/** What changed between two looks at the clock that everybody should hear; null when nothing did. */
export function whatTheClockSays(before: Moment, after: Moment, rounds: Round[], line: Line): string | null {
  if (after.status !== before.status) return statusWords[after.status];
  if (after.status !== "open") return null;
  if (after.isPaused !== before.isPaused) {
    return after.isPaused ? "The exercise is paused. What you write is kept." : "The exercise goes on.";
  }
  const [was, is] = [findCurrentRound(rounds, before.now), findCurrentRound(rounds, after.now)];
  if (is && is.id !== was?.id) return `${is.name} has begun. ${line.head}${line.rest ? `: ${line.rest}` : "."}`;
  if (was && !is) return `${was.name} is over.`;
  if (!is || is.closesAt! - is.opensAt! <= lastMinutesMs) return null;
  const callAt = is.closesAt! - lastMinutesMs;
  return before.now < callAt && callAt <= after.now ? `Ten minutes left in ${is.name}.` : null;
}

const statusWords: Record<ExerciseStatus, string | null> = {
  draft: null,
  open: "The exercise has opened.",
  closed: "The exercise is closed.",
  published: "The report is published.",
};
