import { z } from "zod";
import type { Gap } from "@/lib/domain/coverage/gap";
import type { Voices } from "@/lib/domain/coverage/coverage";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { ownQuadrant } from "@/lib/server/options/own-quadrant";
import { isProposed } from "@/lib/server/options/standing";

const Rows = z.array(z.object({ options: z.coerce.number().int(), authors: z.coerce.number().int() }));

/** What covers each of these gaps, in their order: the options that have all that it names, and how many wrote them. */
export async function countCovering(tx: Tx, exerciseId: Id, gaps: readonly Gap[]): Promise<Voices[]> {
  if (gaps.length === 0) return [];
  const named = (part: keyof Gap): (string | null)[] => gaps.map((gap) => gap[part] ?? null);
  const rows = await tx.$queryRaw`
    SELECT count(option.id) AS options, count(DISTINCT option."authorId") AS authors
    FROM unnest(${named("stakeholderId")}::text[], ${named("instrumentId")}::text[], ${named("quadrant")}::text[])
      WITH ORDINALITY AS asked (stakeholder, instrument, quadrant, place)
    LEFT JOIN policy_option AS option ON option."exerciseId" = ${exerciseId}::uuid AND ${isProposed}
      AND (asked.stakeholder IS NULL
        OR option.stakeholders @> jsonb_build_array(jsonb_build_object('id', asked.stakeholder)))
      AND (asked.instrument IS NULL OR asked.instrument = ANY (option.instruments))
      AND (asked.quadrant IS NULL OR asked.quadrant = ${ownQuadrant})
    GROUP BY asked.place ORDER BY asked.place`;
  return Rows.parse(rows);
}
