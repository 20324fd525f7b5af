import { z } from "zod";
import { quadrants } from "@/lib/domain/narratives/narrative";

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
