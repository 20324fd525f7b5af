import { z } from "zod";
import { limits, line, prose, Slug } from "@/lib/domain/primitives";
import { Criteria, defaultCriteria } from "@/lib/domain/ratings/criterion";

export const exerciseStatuses = ["draft", "open", "closed", "published"] as const;
export const ExerciseStatus = z.enum(exerciseStatuses);
export type ExerciseStatus = z.infer<typeof ExerciseStatus>;

/** One axis of the map: its question and the names of its two poles, at -1 and at +1. */
export const Axis = z.object({
  name: line(80),
  negative: line(60),
  positive: line(60),
  explanation: prose(600),
});
export type Axis = z.infer<typeof Axis>;

export const Axes = z.object({ x: Axis, y: Axis });
export type Axes = z.infer<typeof Axes>;

/** A named entry of one of the exercise's lists: a stakeholder or an instrument of power. */
export const Term = z.object({ id: Slug, name: line(80) });
export type Term = z.infer<typeof Term>;

const terms = z
  .array(Term)
  .max(60, "At most 60.")
  .refine((list) => new Set(list.map((term) => term.id)).size === list.length, "Two entries have the same id.");

/** What an exercise is about; everything but its clock and its people. */
export const Framing = z.object({
  title: line(limits.title),
  question: line(400),
  brief: prose(limits.brief),
  /** Where the content comes from, shown to every reader when it is a recreation or synthetic. */
  provenance: prose(1_000),
  axes: Axes,
  stakeholders: terms,
  instruments: terms,
  /** What options are rated on. */
  criteria: Criteria,
});
export type Framing = z.infer<typeof Framing>;

/** A framing as it may be written where nothing is said of criteria, and was before there were any. */
export const WholeFraming = Framing.extend({ criteria: Criteria.default(defaultCriteria) });
