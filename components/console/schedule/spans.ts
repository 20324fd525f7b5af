import type { CommandInput } from "@/lib/domain/commands";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Inject } from "@/lib/domain/injects/inject";
import type { Id, Instant } from "@/lib/domain/primitives";
import { scheduleFrom } from "@/lib/domain/rounds/clock";
import { planOf, type Round } from "@/lib/domain/rounds/round";

/** A round as it lies on the picture, from and to in ms UTC. */
export type Span = { id: Id; name: string; from: Instant; to: Instant; phase: Round["phase"] };
/** What can be moved: where a round ends, where one that is to come begins, when an inject arrives. */
export type Edge = { kind: "end" | "start" | "inject"; id: Id };
export type Move = { edge: Edge; by: number };

/** The rounds with their times; before the exercise opens, those that they would have if it did at `now`. */
export function spansOf(rounds: Round[], status: ExerciseStatus, now: Instant): Span[] {
  const planned = status === "draft" ? scheduleFrom(rounds, now) : [];
  return rounds.flatMap(({ id, name, phase, opensAt, closesAt }, place) => {
    const from = planned[place]?.opensAt ?? opensAt;
    const to = planned[place]?.closesAt ?? closesAt;
    return from === null || to === null ? [] : [{ id, name, phase, from, to }];
  });
}

/** The rounds after something is moved: what follows a round moves along with its end. */
export function movedSpans(spans: Span[], { edge, by }: Move): Span[] {
  const at = spans.findIndex(({ id }) => id === edge.id);
  if (edge.kind === "inject" || at < 0) return spans;
  return spans.map((span, place) => {
    if (place < at) return span;
    const isFixed = place === at && edge.kind === "end";
    return { ...span, from: isFixed ? span.from : span.from + by, to: span.to + by };
  });
}

export type Scene = {
  status: ExerciseStatus;
  rounds: Round[];
  spans: Span[];
  injects: Inject[];
  /** For how long (ms) the clock has been standing. */
  standing: number;
};

/** What to ask for so that the picture becomes true; null where there is nothing to ask. */
export function commandFor({ edge, by }: Move, scene: Scene, id: Id): CommandInput | null {
  if (edge.kind === "inject") return moveInject(edge.id, by, scene, id);
  const span = scene.spans.find((entry) => entry.id === edge.id);
  if (!span) return null;
  if (scene.status === "draft") {
    const base = scene.rounds.map(planOf);
    const rounds = base.map((plan) => (plan.id === edge.id ? { ...plan, lengthMs: plan.lengthMs + by } : plan));
    return { id, type: "plan-rounds", rounds, base };
  }
  if (span.phase === "open") return { id, type: "extend-round", roundId: edge.id, byMs: by };
  const opensAt = edge.kind === "start" ? span.from + by : span.from;
  const lengthMs = span.to - span.from + (edge.kind === "end" ? by : 0);
  return { id, type: "reschedule-round", roundId: edge.id, opensAt, lengthMs };
}

function moveInject(injectId: Id, by: number, { injects, standing }: Scene, id: Id): CommandInput | null {
  const inject = injects.find((entry) => entry.id === injectId);
  const { plan = null, dueAt = null } = inject ?? {};
  if (plan === null || dueAt === null) return null;
  const change = { id, type: "revise-inject" as const, injectId, changes: {} };
  if (plan.kind === "time") return { ...change, plan: { ...plan, at: dueAt + by + standing } };
  return plan.kind === "round" ? { ...change, plan: { ...plan, offsetMs: plan.offsetMs + by } } : null;
}

const minute = 60_000;
const steps = [
  [20 * minute, 10_000],
  [3 * 60 * minute, minute],
  [2 * 24 * 60 * minute, 5 * minute],
] as const;

/** To which length (ms) moves are rounded on a picture of `wholeMs`. */
export function stepOf(wholeMs: number): number {
  return steps.find(([most]) => wholeMs <= most)?.[1] ?? 30 * minute;
}
