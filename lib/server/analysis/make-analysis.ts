import type { ClientBase } from "pg";
import { z } from "zod";
import { analyse } from "@/lib/domain/analysis/analyse";
import { method } from "@/lib/domain/analysis/analysis";
import type { AnalysisInput, CriterionInput, RoundInput } from "@/lib/domain/analysis/input";
import type { Levels } from "@/lib/domain/expertise/expertise";
import { weightOf } from "@/lib/domain/expertise/weight";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { Criteria, type Criterion } from "@/lib/domain/ratings/criterion";
import { staffPlacesOf } from "@/lib/domain/ratings/staff-places";
import type { Round } from "@/lib/domain/rounds/round";
import { listRatings } from "./list-ratings";
import type { AnalysisJob } from "./queue";

const Ground = z.object({ seq: z.number(), criteria: Criteria });

/**
 * Works out what the ratings of a round come to, compared with those of the rating round before it, and keeps that
 * with what it was worked out from, unless the round has ended meanwhile, or begun again, or its results came with an
 * archive, without the answers. On a connection of its own,
 * without Prisma: it runs in a thread that has nothing else to do.
 */
export async function makeAnalysis(client: ClientBase, { exerciseId, roundId }: AnalysisJob): Promise<void> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const input = await readInput(client, exerciseId, roundId).finally(() => client.query("COMMIT"));
  if (input === null) return;
  const { seq, staff, phase, ...rest } = input;
  const { analysis, assignments } = analyse({ ...rest, seed: seedOf(roundId) });
  await client.query(
    `INSERT INTO analysis ("roundId", "exerciseId", seq, method, result, "staffPlaces", assignments, "madeAt")
     SELECT $1, $2, $3::int, $8::int, $4::jsonb, $5::jsonb, $6::jsonb, clock_timestamp()
     FROM round WHERE "exerciseId" = $2 AND id = $1 AND phase = $7
     ON CONFLICT ("roundId") DO UPDATE SET seq = excluded.seq, method = excluded.method, result = excluded.result,
       "staffPlaces" = excluded."staffPlaces", assignments = excluded.assignments, "madeAt" = excluded."madeAt"
     WHERE analysis.seq <= excluded.seq AND analysis.reasons IS NULL`,
    [roundId, exerciseId, seq, json(analysis), json(staffPlacesOf(staff)), json(assignments), phase, method],
  );
}

const json = (value: unknown): string => JSON.stringify(value);

/** Each round is reckoned with chances of its own, and with the same ones whenever it is reckoned again. */
export function seedOf(roundId: Id): number {
  return Number.parseInt(roundId.slice(0, 8), 16);
}

export function toCriterionInput(criteria: Criterion[]): CriterionInput[] {
  return criteria.map(({ id, better }) => ({ id, ...(better !== "neither" && { isBetterHigh: better === "high" }) }));
}

/** Null where the exercise has gone, or the round is none in which something is rated. */
async function readInput(client: ClientBase, exerciseId: Id, roundId: Id) {
  const { rows: found } = await client.query(`SELECT seq, criteria FROM exercise WHERE id = $1`, [exerciseId]);
  if (found.length === 0) return null;
  const { seq, criteria } = Ground.parse(found[0]);
  const rounds = await client.query<Pick<Round, "id" | "phase">>(
    `SELECT id, phase FROM round WHERE "exerciseId" = $1 AND 'rate' = ANY (permits) AND position <= (
       SELECT position FROM round WHERE "exerciseId" = $1 AND id = $2)
     ORDER BY position DESC LIMIT 2`,
    [exerciseId, roundId],
  );
  if (rounds.rows[0]?.id !== roundId) return null;
  const ids = rounds.rows.map(({ id }) => id).toReversed();
  // Together, so that the database is at the second while the first is taken apart.
  const ratings = await Promise.all(ids.map((id) => listRatings(client, id, { hasPlaces: id === roundId })));
  const options = await client.query<Rateable>(
    `SELECT id, instruments, stakeholders FROM policy_option WHERE "exerciseId" = $1 AND status <> 'declined' AND "mergedIntoId" IS NULL AND "splitIntoIds" = '{}' ORDER BY number`,
    [exerciseId],
  );
  return {
    seq,
    criteria: toCriterionInput(criteria),
    optionIds: options.rows.map(({ id }) => id),
    expertise: await readWeights(client, exerciseId, options.rows),
    rounds: ids.map((id, at): RoundInput => ({ roundId: id, ratings: ratings[at]!.crowd })),
    staff: ratings.at(-1)!.staff,
    phase: rounds.rows[0].phase,
  };
}

type Rateable = Pick<PolicyOption, "id" | "instruments" | "stakeholders">;

/** How much each member's view of each option weighs, by member and option; undefined where nobody has said what they know. */
async function readWeights(
  client: ClientBase,
  exerciseId: Id,
  options: Rateable[],
): Promise<AnalysisInput["expertise"]> {
  const { rows } = await client.query<{ memberId: Id; levels: Levels }>(
    `SELECT "memberId", levels FROM expertise WHERE "exerciseId" = $1`,
    [exerciseId],
  );
  if (rows.length === 0) return undefined;
  return Object.fromEntries(
    rows.map(({ memberId, levels }) => [
      memberId,
      Object.fromEntries(options.map((option) => [option.id, weightOf(levels, option)])),
    ]),
  );
}
