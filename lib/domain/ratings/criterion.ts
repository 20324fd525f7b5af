import { z } from "zod";
import { line, Slug } from "@/lib/domain/primitives";

/** The ends of the scale on which every criterion is scored. */
export const lowestScore = 1;
export const highestScore = 7;
export const scale = [1, 2, 3, 4, 5, 6, 7] as const;

/** A question that is asked of every option; `low` and `high` say what 1 and 7 mean. */
export const Criterion = z.object({
  id: Slug,
  name: line(60),
  low: line(60),
  high: line(60),
  /** Of which end an option should be, for what is said of many criteria at once: risk is better low. */
  better: z.enum(["high", "low", "neither"]),
});
export type Criterion = z.infer<typeof Criterion>;

export const Criteria = z
  .array(Criterion)
  .min(1, "Options are rated on at least one criterion.")
  .max(8, "At most 8 criteria: each is asked of every option.")
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "Two criteria have the same id.");

export const defaultCriteria: Criterion[] = [
  { id: "impact", name: "Impact", low: "Changes nothing", high: "Decides the matter", better: "high" },
  { id: "feasibility", name: "Feasibility", low: "Cannot be done", high: "Could begin tomorrow", better: "high" },
  { id: "risk", name: "Risk", low: "Harmless if it fails", high: "Disastrous if it fails", better: "low" },
  { id: "confidence", name: "Confidence", low: "I am guessing", high: "I am sure of my scores", better: "neither" },
];
