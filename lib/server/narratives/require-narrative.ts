import { Refusal } from "@/lib/domain/errors";
import type { Narrative, Takeaway } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";
import { listNarratives, listTakeaways } from "./rows";

export async function requireNarrative({ tx, exercise }: HandlerContext, id: Id): Promise<Narrative> {
  const narrative = (await listNarratives(tx, exercise.id))[id];
  if (!narrative) throw new Refusal("not-found", "There is no such narrative in this exercise.");
  return narrative;
}

export async function requireTakeaway({ tx, exercise }: HandlerContext, id: Id): Promise<Takeaway> {
  const takeaway = (await listTakeaways(tx, exercise.id)).find((entry) => entry.id === id);
  if (!takeaway) throw new Refusal("not-found", "There is no such takeaway in this exercise.");
  return takeaway;
}

export function requireVersion(current: number, base: number): void {
  if (current === base) return;
  throw new Refusal(
    "stale",
    "Somebody else has saved this text since you began. Yours is kept; compare the two and save again.",
  );
}
