import { Refusal } from "@/lib/domain/errors";
import type { Narrative, Takeaway } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";
import type { FrequentContext, HandlerContext } from "@/lib/server/log/context";
import { listNarratives, listTakeaways } from "./rows";

export async function requireNarrative({ tx, exercise }: HandlerContext, id: Id): Promise<Narrative> {
  const narrative = (await listNarratives(tx, exercise.id))[id];
  if (!narrative) throw noSuchNarrative();
  return narrative;
}

/** As `requireNarrative`, where it is enough that it is there. */
export async function requireNarrativeThere({ look, exercise }: FrequentContext, id: Id): Promise<void> {
  const statement = `SELECT id FROM narrative WHERE id = $1::uuid AND "exerciseId" = $2::uuid`;
  if ((await look(statement, [id, exercise.id])).length === 0) throw noSuchNarrative();
}

const noSuchNarrative = () => new Refusal("not-found", "There is no such narrative in this exercise.");

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
