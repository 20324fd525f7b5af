import type { ClientBase } from "pg";
import type { RatingInput } from "@/lib/domain/analysis/input";
import type { Id } from "@/lib/domain/primitives";

/** The ratings of one option, each list in the same order: a row for each would take three times as long to read. */
type Row = {
  optionId: Id;
  memberIds: Id[];
  scores: RatingInput["scores"][];
  xs: (number | null)[] | null;
  ys: (number | null)[] | null;
  abstentions: boolean[];
  staff: boolean[];
};

export type ListedRatings = { crowd: RatingInput[]; staff: RatingInput[] };

/**
 * The ratings of a round, or of one option in it, in no order, the crowd's apart from those of who were organizers and
 * moderators then; without their places on the map where these are not wanted. Without Prisma: it is asked in a thread, too.
 */
export async function listRatings(
  client: Pick<ClientBase, "query">,
  roundId: Id,
  { optionId = null, hasPlaces = true }: { optionId?: Id | null; hasPlaces?: boolean } = {},
): Promise<ListedRatings> {
  const placed = hasPlaces ? "json_agg(x) AS xs, json_agg(y) AS ys" : "NULL AS xs, NULL AS ys";
  const { rows } = await client.query<Row>(
    `SELECT "optionId", json_agg("memberId") AS "memberIds", json_agg(scores) AS scores,
       ${placed}, json_agg(abstains) AS abstentions, json_agg("isOfStaff") AS staff
     FROM rating WHERE "roundId" = $1 AND ($2::uuid IS NULL OR "optionId" = $2) GROUP BY "optionId"`,
    [roundId, optionId],
  );
  const listed: ListedRatings = { crowd: [], staff: [] };
  const met = new Map<Id, Id>();
  for (const { optionId, memberIds, scores, xs, ys, abstentions, staff } of rows) {
    for (let at = 0; at < memberIds.length; at += 1) {
      const memberId = onceOf(met, memberIds[at]!);
      const [x = null, y = null] = [xs?.[at], ys?.[at]];
      (staff[at] ? listed.staff : listed.crowd).push({
        memberId,
        optionId,
        scores: scores[at]!,
        placement: x === null || y === null ? null : { x, y },
        abstains: abstentions[at]!,
      });
    }
  }
  return listed;
}

/** The same id as one and the same string, so that a member's thousand ratings do not keep a thousand. */
function onceOf(met: Map<Id, Id>, id: Id): Id {
  const known = met.get(id);
  if (known === undefined) met.set(id, id);
  return known ?? id;
}
