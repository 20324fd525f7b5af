import type { Inject } from "@/lib/domain/injects/inject";
import type { Id, Instant } from "@/lib/domain/primitives";

export type ReleasedInject = Inject & { number: number; releasedAt: Instant };

export function isReleased(inject: Inject): inject is ReleasedInject {
  return inject.releasedAt !== null;
}

/** What has been released and asks what it does to the options, the first first. */
export function listAsking(injects: Record<Id, Inject>): ReleasedInject[] {
  return listReleased(injects)
    .filter(({ asksOptions }) => asksOptions)
    .toReversed();
}

/** What has been released, the latest first. */
export function listReleased(injects: Record<Id, Inject>): ReleasedInject[] {
  return Object.values(injects)
    .filter(isReleased)
    .toSorted((a, b) => b.number - a.number);
}
