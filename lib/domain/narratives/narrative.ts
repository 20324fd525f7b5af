import { z } from "zod";
import { Id, type Instant, limits, line, prose } from "@/lib/domain/primitives";

/** A quarter of the map, named by where it is drawn: left is negative x, upper is positive y. */
export const quadrants = ["upper-left", "upper-right", "lower-right", "lower-left"] as const;
export const Quadrant = z.enum(quadrants);
export type Quadrant = z.infer<typeof Quadrant>;

export const NarrativeTexts = z.object({
  nickname: line(80),
  quadrant: Quadrant,
  tagline: prose(300),
  abstract: prose(limits.narrativeText),
  rationale: prose(limits.narrativeText),
  risks: prose(limits.narrativeText),
});
export type NarrativeTexts = z.infer<typeof NarrativeTexts>;

/** A place on the board: the `index`th option, from 0, of a narrative. */
export const BoardPlace = z.object({ narrativeId: Id, index: z.number().int().nonnegative() });
export type BoardPlace = z.infer<typeof BoardPlace>;

export type Narrative = NarrativeTexts & {
  id: Id;
  /** The n of MN-n, counted from 1 in the order of creation; never given twice. */
  number: number;
  /** The bundled options, in reading order. */
  optionIds: Id[];
  /** Counts the edits of the texts, so that two moderators do not overwrite each other unseen. */
  version: number;
  editedAt: Instant;
  commentCount: number;
  lastCommentAt: Instant | null;
};

export const TakeawayTexts = z.object({ statement: line(400), explanation: prose(limits.narrativeText) });
export type TakeawayTexts = z.infer<typeof TakeawayTexts>;

/** Takeaways are numbered by their place in the exercise's list. */
export type Takeaway = TakeawayTexts & { id: Id; version: number };
