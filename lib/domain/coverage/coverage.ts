import { z } from "zod";
import type { Term } from "@/lib/domain/exercise/setup";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { type Quadrant, quadrants } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";

/** Of an option, what coverage asks: who wrote it, whom and what it is about, and where it lies. */
export type CoveringOption = {
  authorId: string;
  stakeholders: readonly string[];
  instruments: readonly string[];
  placement: PolicyOption["placement"];
};

const Count = z.number().int().nonnegative();
/** How many options there are, and from how many different authors. */
export const Voices = z.object({ options: Count, authors: Count });
export type Voices = z.infer<typeof Voices>;

const UsingInstrument = z.object({ instrument: z.string(), ...Voices.shape });

export const Coverage = z.object({
  /** How many options count: those that are neither declined nor merged into another one. */
  options: Count,
  /** From how many authors they come. */
  authors: Count,
  /**
   * By stakeholder, then by instrument, both by their ids, in the order of the framing; with what names the stakeholder
   * at all, whether with an instrument or without.
   */
  grid: z.array(z.object({ stakeholder: z.string(), ...Voices.shape, cells: z.array(UsingInstrument) })),
  /** By instrument alone, whether with a stakeholder or without. */
  instruments: z.array(UsingInstrument),
  quadrants: z.record(z.enum(quadrants), Voices),
  /** Options that are in no cell, since they name no stakeholder, or no instrument, of the exercise. */
  outside: Count,
});
export type Coverage = z.infer<typeof Coverage>;

/** Whether an option counts: what was declined covers nothing, and what was merged does so where it went. */
export function counts({ status, mergedIntoId }: Pick<PolicyOption, "status" | "mergedIntoId">): boolean {
  return status !== "declined" && mergedIntoId === null;
}

/** What the options that count cover. One that names several stakeholders and instruments is in every cell where they meet. */
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

/** A gap: nothing at all, or all of it from one author. */
export const gaps = ["empty", "one-voice"] as const;
export type Gap = (typeof gaps)[number];

export function gapOf({ options, authors }: Voices): Gap | null {
  if (options === 0) return "empty";
  return authors === 1 ? "one-voice" : null;
}
