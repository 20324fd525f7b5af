import type { Setup } from "@/lib/domain/exercise/copy";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import type { Id, Instant } from "@/lib/domain/primitives";
import { scheduleFrom, shortestMs } from "@/lib/domain/rounds/clock";
import type { RoundPlan } from "@/lib/domain/rounds/round";

/** No round of a rehearsal is shorter, so that something can be seen in each. */
export const shortestRoundMs = 30_000;

/**
 * Lengths (whole ms) in the proportion of those given, `totalMs` together, none below `leastMs`: those that would be
 * get just that, and the others share what is left. Throws where `totalMs` is not enough for all of them.
 */
export function compressLengths(lengths: number[], totalMs: number, leastMs = shortestRoundMs): number[] {
  if (totalMs < lengths.length * leastMs) throw new Error("There is not enough time for so many rounds.");
  const least = new Set<number>();
  for (;;) {
    const sum = lengths.reduce((all, length, index) => (least.has(index) ? all : all + length), 0);
    const left = totalMs - least.size * leastMs;
    const shareOf = (length: number): number => Math.floor((length / sum) * left);
    const tooShort = lengths.findIndex((length, index) => !least.has(index) && shareOf(length) < leastMs);
    if (tooShort >= 0) least.add(tooShort);
    else
      return withRest(
        lengths.map((length, index) => (least.has(index) ? leastMs : shareOf(length))),
        totalMs,
      );
  }
}

/** What rounding has left over goes to the longest. */
function withRest(lengths: number[], totalMs: number): number[] {
  const rest = totalMs - lengths.reduce((sum, length) => sum + length, 0);
  const longest = lengths.indexOf(Math.max(...lengths));
  return lengths.map((length, index) => (index === longest ? length + rest : length));
}

type Move = (at: Instant) => Instant;
type Span = { from: Instant; to: Instant };

/** How long each round takes in a rehearsal of `totalMs` (ms) of these rounds. */
export function compressRounds(rounds: RoundPlan[], totalMs: number, now: Instant): number[] {
  return compressLengths(spansOf(rounds, now).map(lengthOf), totalMs);
}

/**
 * The setup of a rehearsal that is opened at `openedAt` and takes `totalMs` (ms). One round follows the other at once:
 * in what lies between them nobody could do anything. What injects wait for shrinks with the rounds it falls into, so
 * that everything comes in the order in which it would have come.
 */
export function compressSetup(
  { framing, rounds, injects, capacity }: Setup,
  totalMs: number,
  openedAt: Instant,
): Setup {
  const before = spansOf(rounds, openedAt);
  const lengths = compressLengths(before.map(lengthOf), totalMs);
  const after: Span[] = [];
  for (const length of lengths) {
    const from = after.at(-1)?.to ?? openedAt;
    after.push({ from, to: from + length });
  }
  const ratio = totalMs / before.reduce((sum, span) => sum + lengthOf(span), 0);
  const move: Move = (at) => moveMoment(at, before, after, ratio);
  const spanOf = (roundId: Id): Span | undefined => before[rounds.findIndex(({ id }) => id === roundId)];
  return {
    framing,
    capacity,
    rounds: rounds.map((round, index) => ({ ...round, lengthMs: lengths[index]!, startsAt: null })),
    injects: injects.map(({ content, plan }) => ({ content, plan: compressPlan(plan, spanOf, move, ratio) })),
  };
}

function spansOf(rounds: RoundPlan[], now: Instant): Span[] {
  return scheduleFrom(rounds, now).map(({ opensAt, closesAt }) => ({ from: opensAt, to: closesAt }));
}

const lengthOf = ({ from, to }: Span): number => to - from;

/** A moment of one schedule in the other: as far into its round; from between two rounds to where they meet. */
function moveMoment(at: Instant, before: Span[], after: Span[], ratio: number): Instant {
  const index = before.findIndex(({ to }) => at < to);
  const [span, next] = [before[index], after[index]];
  const last = { before: before.at(-1)!, after: after.at(-1)! };
  if (!span || !next) return Math.round(last.after.to + (at - last.before.to) * ratio);
  const share = Math.max(0, at - span.from) / lengthOf(span);
  return Math.round(next.from + share * lengthOf(next));
}

function compressPlan(
  plan: ReleasePlan,
  spanOf: (roundId: Id) => Span | undefined,
  move: Move,
  ratio: number,
): ReleasePlan {
  switch (plan.kind) {
    case "time":
      return { ...plan, at: move(plan.at) };
    case "silence":
      return { ...plan, forMs: Math.max(shortestMs, Math.round(plan.forMs * ratio)) };
    case "round": {
      const span = spanOf(plan.roundId);
      if (!span) return plan;
      const edge = plan.edge === "opens" ? span.from : span.to;
      return { ...plan, offsetMs: move(edge + plan.offsetMs) - move(edge) };
    }
    case "options":
    case "reserve":
      return plan;
  }
}
