import type { LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";

/** A time in which one round was open, ms UTC; `to` is null while it still is. A round that was opened again has two. */
export type Stretch = { roundId: Id; name: string; from: Instant; to: Instant | null };

/** The stretches after one more event, of which `state` is what it made. */
export function withStretch(
  stretches: readonly Stretch[],
  event: LoggedEvent,
  state: ExerciseState,
): readonly Stretch[] {
  if (!event.type.startsWith("round") && !event.type.startsWith("exercise")) return stretches;
  const open = state.exercise.status === "open" ? state.rounds.find(({ phase }) => phase === "open") : undefined;
  const last = stretches.at(-1);
  const running = last?.to === null ? last : undefined;
  if (running?.roundId === open?.id) return stretches;
  const ended = running ? [...stretches.slice(0, -1), { ...running, to: event.at }] : stretches;
  return open ? [...ended, { roundId: open.id, name: open.name, from: event.at, to: null }] : ended;
}
