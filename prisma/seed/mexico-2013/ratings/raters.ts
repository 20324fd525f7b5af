import { createRandom, type Random } from "@/lib/domain/random";
import { members } from "../members";
import type { SeedOption } from "../types";
import { type Camp, camps, type Field, fields } from "./fields";

/** An analyst as a rater; their own habits are drawn once and kept in both rounds. */
export type Rater = {
  alias: string;
  camp: Camp;
  field: Field;
  /** Added to whatever speaks for an option, taken from what speaks against it; in points. */
  leniency: number;
  /** The share of options passed over; those who pass none over leave nothing open either. */
  skips: number;
  /** How far they see things as their camp does; 1 is as much as the others. */
  conviction: number;
  /** How readily they move when they have seen the answers of the others, from 0 to 1. */
  openness: number;
  takesPart: { first: boolean; second: boolean };
  /** When they sit down to rate, in each round: a number from 0 to 1 of its day. */
  sittings: { first: [number, number]; second: number };
};

/** Who follows their field's lean; the others are spread over the camps. */
const faithful = 0.86;
const absentFromFirst = 2;
const dropOuts = 8;
const morning = 0.38;

/** The 70 analysts; the same for the same seed. */
export function drawRaters(seed: number): Rater[] {
  const random = createRandom(seed);
  const analysts = members.filter(({ role }) => role === "analyst");
  const aliases = analysts.map(({ alias }) => alias);
  const absent = new Set(random.some(aliases, absentFromFirst));
  const dropped = new Set(
    random.some(
      aliases.filter((alias) => !absent.has(alias)),
      dropOuts,
    ),
  );
  return analysts.map(({ alias, field: name }): Rater => {
    const field = fields[name]!;
    return {
      alias,
      field,
      camp: random.happens(faithful) ? field.leans : random.pick(camps),
      leniency: normal(random) * 0.4,
      skips: random.happens(0.2) ? 0 : random.happens(0.15) ? random.between(0.3, 0.45) : random.between(0.02, 0.2),
      conviction: random.between(0.8, 1.2),
      openness: random.between(0.15, 0.75),
      takesPart: { first: !absent.has(alias), second: !absent.has(alias) && !dropped.has(alias) },
      sittings: {
        first: [random.between(0.05, 0.6), random.between(0.4, 0.98)],
        // Some come back before the day's work, while options that will be merged still stand alone.
        second: random.happens(0.45) ? random.between(0.02, morning) : random.between(morning, 0.98),
      },
    };
  });
}

/** What a rater knows of the matter of an option, from 0 to 3: of its instruments, and of who leads it. */
export function expertiseOf({ field }: Rater, { instruments, stakeholders }: SeedOption): number {
  const leading = stakeholders.filter(({ part }) => part === "leads");
  const levels = [
    ...instruments.map((id) => field.instruments[id] ?? 0),
    ...leading.map(({ id }) => field.stakeholders[id] ?? 0),
  ];
  return Math.max(0, ...levels);
}

/** From the normal distribution with mean 0 and deviation 1 (Box & Muller, 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
