import type { Term } from "@/lib/domain/exercise/setup";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { type Quadrant, quadrants } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Coverage, Voices } from "./coverage";

/** Of an option, what coverage asks: who wrote it, whom and what it is about, and where it lies. */
export type CoveringOption = {
  authorId: string;
  stakeholders: readonly string[];
  instruments: readonly string[];
  placement: PolicyOption["placement"];
};

/**
 * What options cover, reckoned from themselves; `readCoverage` has the database find the same of thousands. To be given are
 * those alone that are proposed: what was declined covers nothing, and what was merged does so where it went. One that names
 * several stakeholders and instruments is in every cell where they meet.
 */
export function coverageOf(
  options: readonly CoveringOption[],
  framing: { stakeholders: readonly Term[]; instruments: readonly Term[] },
): Coverage {
  const cells = new Map<string, CoveringOption[]>();
  let outside = 0;
  const known = { stakeholders: idsOf(framing.stakeholders), instruments: idsOf(framing.instruments) };
  for (const option of options) {
    const meetings = option.stakeholders
      .filter((id) => known.stakeholders.has(id))
      .flatMap((stakeholder) =>
        option.instruments.filter((id) => known.instruments.has(id)).map((id) => cellKey(stakeholder, id)),
      );
    if (meetings.length === 0) outside += 1;
    for (const key of new Set(meetings)) {
      const cell = cells.get(key);
      if (cell) cell.push(option);
      else cells.set(key, [option]);
    }
  }
  const inQuadrant = (quadrant: Quadrant): Voices =>
    voicesOf(options.filter(({ placement }) => quadrantOf(placement) === quadrant));
  return {
    ...voicesOf(options),
    grid: framing.stakeholders.map(({ id: stakeholder }) => ({
      stakeholder,
      ...voicesOf(options.filter(({ stakeholders }) => stakeholders.includes(stakeholder))),
      cells: framing.instruments.map(({ id: instrument }) => ({
        instrument,
        ...voicesOf(cells.get(cellKey(stakeholder, instrument)) ?? []),
      })),
    })),
    instruments: framing.instruments.map(({ id: instrument }) => ({
      instrument,
      ...voicesOf(options.filter(({ instruments }) => instruments.includes(instrument))),
    })),
    quadrants: Object.fromEntries(
      quadrants.map((quadrant) => [quadrant, inQuadrant(quadrant)]),
    ) as Coverage["quadrants"],
    outside,
  };
}

const idsOf = (terms: readonly Term[]): Set<string> => new Set(terms.map(({ id }) => id));
// Ids are of small letters, digits and hyphens.
const cellKey = (stakeholder: string, instrument: string): string => `${stakeholder}/${instrument}`;

function voicesOf(options: readonly CoveringOption[]): Voices {
  return { options: options.length, authors: new Set(options.map(({ authorId }) => authorId)).size };
}
