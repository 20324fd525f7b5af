import type { Results } from "@/lib/domain/ratings/results";
import { shownRound } from "@/lib/domain/ratings/shown-round";
import { db } from "@/lib/server/db/client";
import type { Access } from "@/lib/server/members/viewer";
import { toRound } from "@/lib/server/rounds/rows";
import { readResults } from "./read-results";

/** For the page of results: those of the round that its address asks for, as far as this viewer may see them; null before anything is rated. */
export async function readShownResults(access: Access, asked: string | null): Promise<Results | null> {
  const rows = await db().prisma.round.findMany({
    where: { exerciseId: access.exerciseId, permits: { has: "rate" } },
    orderBy: { position: "asc" },
  });
  const round = shownRound(rows.map(toRound), asked);
  return !round || round.phase === "planned" ? null : readResults(access, round.id);
}
