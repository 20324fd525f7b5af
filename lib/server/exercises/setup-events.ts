import type { Setup } from "@/lib/domain/exercise/copy";
import type { DomainEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";

/** The events that give an exercise that has just been founded what else was set up: its capacity and its injects. */
export function setupEvents({ injects, capacity }: Setup, newId: () => Id): DomainEvent[] {
  return [
    ...(capacity === null ? [] : [{ type: "capacity.set" as const, payload: { capacity } }]),
    ...injects.map(({ content, plan }) => ({
      type: "inject.planned" as const,
      payload: { injectId: newId(), content, plan },
    })),
  ];
}
