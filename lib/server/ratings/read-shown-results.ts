import { shownRound } from "@/lib/domain/ratings/shown-round";
import { db } from "@/lib/server/db/client";
import type { Access } from "@/lib/server/members/viewer";
import { toRound } from "@/lib/server/rounds/rows";
import { readResultsText } from "./read-results";

/** Of a hundred options or so; of more of them results are asked for when the page is there, as the options themselves are. */
const mostBrought = 500_000;

/**
 * For a page to begin with, as JSON: the results of the round that its address asks for, or of the last, as far as this
 * viewer may see them; null before anything is rated, and where they are too much for a page.
 */
export async function readShownResults(access: Access, asked: string | null): Promise<string | null> {
  const results = await readAllShownResults(access, asked);
  return results !== null && results.length <= mostBrought ? results : null;
}

/** The same, however much it is. */
export async function readAllShownResults(access: Access, asked: string | null): Promise<string | null> {
  const rows = await db().prisma.round.findMany({
    where: { exerciseId: access.exerciseId, permits: { has: "rate" } },
    orderBy: { position: "asc" },
  });
  const round = shownRound(rows.map(toRound), asked);
  return !round || round.phase === "planned" ? null : readResultsText(access, round.id);
}
