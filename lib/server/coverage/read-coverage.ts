import { z } from "zod";
import type { Coverage, Voices } from "@/lib/domain/coverage/coverage";
import type { Term } from "@/lib/domain/exercise/setup";
import { type Quadrant, quadrants } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { ownQuadrant } from "@/lib/server/options/own-quadrant";
import { isProposed } from "@/lib/server/options/standing";

/**
 * What the options cover so far, counted by the database, since there may be thousands. What was declined covers
 * nothing, and what was merged does so where it went. One that names several stakeholders and instruments is in every
 * cell where they meet.
 */
export async function readCoverage(tx: Tx, exerciseId: Id): Promise<Coverage> {
  const framing = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { stakeholders: true, instruments: true },
  });
  const stakeholders = idsOf(framing.stakeholders as Term[]);
  const instruments = idsOf(framing.instruments as Term[]);
  const { named, total, inCells } = await countNamed(tx, exerciseId);
  const voicesAt = (stakeholder: string | null, instrument: string | null): Voices =>
    named.get(keyOf(stakeholder, instrument)) ?? none;
  return {
    ...total,
    grid: stakeholders.map((stakeholder) => ({
      stakeholder,
      ...voicesAt(stakeholder, null),
      cells: instruments.map((instrument) => ({ instrument, ...voicesAt(stakeholder, instrument) })),
    })),
    instruments: instruments.map((instrument) => ({ instrument, ...voicesAt(null, instrument) })),
    quadrants: await countByQuadrant(tx, exerciseId),
    outside: total.options - inCells,
  };
}

const none: Voices = { options: 0, authors: 0 };
const idsOf = (terms: Term[]): string[] => terms.map(({ id }) => id);
// Ids are of small letters, digits and hyphens.
const keyOf = (stakeholder: string | null, instrument: string | null): string => `${stakeholder}/${instrument}`;

const Count = z.coerce.number().int();
const Named = z.array(
  z.object({
    stakeholder: z.string().nullable(),
    instrument: z.string().nullable(),
    ofStakeholder: z.boolean(),
    ofInstrument: z.boolean(),
    options: Count,
    authors: Count,
    inCells: Count,
  }),
);

/** The options by stakeholder, by instrument, by both, and in all. They name only what the exercise has. */
async function countNamed(tx: Tx, exerciseId: Id) {
  const rows = Named.parse(
    await tx.$queryRaw`
      SELECT stakeholder, instrument,
        grouping(stakeholder) = 0 AS "ofStakeholder", grouping(instrument) = 0 AS "ofInstrument",
        count(DISTINCT option.id) AS options, count(DISTINCT option."authorId") AS authors,
        count(DISTINCT option.id) FILTER (WHERE stakeholder IS NOT NULL AND instrument IS NOT NULL) AS "inCells"
      FROM policy_option AS option
      LEFT JOIN LATERAL (
        SELECT part ->> 'id' AS stakeholder FROM jsonb_array_elements(option.stakeholders) AS part
      ) AS involved ON true
      LEFT JOIN LATERAL unnest(option.instruments) AS instrument ON true
      WHERE option."exerciseId" = ${exerciseId}::uuid AND ${isProposed}
      GROUP BY GROUPING SETS ((stakeholder, instrument), (stakeholder), (instrument), ())`,
  );
  const all = rows.find(({ ofStakeholder, ofInstrument }) => !ofStakeholder && !ofInstrument);
  const named = new Map<string, Voices>();
  for (const { stakeholder, instrument, ofStakeholder, ofInstrument, options, authors } of rows) {
    const isNamed = (!ofStakeholder || stakeholder !== null) && (!ofInstrument || instrument !== null);
    if (isNamed) named.set(keyOf(stakeholder, instrument), { options, authors });
  }
  const total: Voices = { options: all?.options ?? 0, authors: all?.authors ?? 0 };
  return { named, total, inCells: all?.inCells ?? 0 };
}

const InQuadrants = z.array(z.object({ quadrant: z.enum(quadrants), options: Count, authors: Count }));

async function countByQuadrant(tx: Tx, exerciseId: Id): Promise<Coverage["quadrants"]> {
  const rows = await tx.$queryRaw`
    SELECT ${ownQuadrant} AS quadrant, count(*) AS options, count(DISTINCT option."authorId") AS authors
    FROM policy_option AS option WHERE option."exerciseId" = ${exerciseId}::uuid AND ${isProposed} GROUP BY 1`;
  const found = InQuadrants.parse(rows);
  const voicesIn = (quadrant: Quadrant): Voices => {
    const { options, authors } = found.find((row) => row.quadrant === quadrant) ?? none;
    return { options, authors };
  };
  return Object.fromEntries(quadrants.map((quadrant) => [quadrant, voicesIn(quadrant)])) as Coverage["quadrants"];
}
