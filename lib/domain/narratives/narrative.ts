import { z } from "zod";
import { Id, type Instant, limits, line, prose } from "@/lib/domain/primitives";
import type { Ratification } from "./ratification";

/** A quarter of the map, named by where it is drawn: left is negative x, upper is positive y. */
export const quadrants = ["upper-left", "upper-right", "lower-right", "lower-left"] as const;
export const Quadrant = z.enum(quadrants);
export type Quadrant = z.infer<typeof Quadrant>;

const text = prose(limits.narrativeText);

const firstTexts = {
  nickname: line(80),
  quadrant: Quadrant,
  tagline: prose(300),
  abstract: text,
  rationale: text,
  risks: text,
};

/** Those that a narrative of an older log does not have. */
const laterTexts = {
  /** What must hold for it to work. */
  conditions: text,
  domesticDangers: text,
  internationalDangers: text,
  costs: text,
  outlook: text,
  /** The strongest case against it, as its critics would put it. */
  counterCase: text,
};

const unwritten = text.default("");

export const NarrativeTexts = z.object({
  ...firstTexts,
  conditions: unwritten,
  domesticDangers: unwritten,
  internationalDangers: unwritten,
  costs: unwritten,
  outlook: unwritten,
  counterCase: unwritten,
});
export type NarrativeTexts = z.infer<typeof NarrativeTexts>;

export const NarrativeChanges = z.object({ ...firstTexts, ...laterTexts }).partial();
export type NarrativeChanges = z.infer<typeof NarrativeChanges>;

/** What a narrative says at length, in Markdown and in reading order; its options stand after the rationale. */
export const narrativeProse = [
  "abstract",
  "rationale",
  "conditions",
  "risks",
  "domesticDangers",
  "internationalDangers",
  "costs",
  "outlook",
  "counterCase",
] as const;
export type NarrativeProse = (typeof narrativeProse)[number];

export const proseLabels: Record<NarrativeProse, string> = {
  abstract: "Abstract",
  rationale: "Rationale",
  conditions: "Conditions for success",
  risks: "Risks",
  domesticDangers: "Dangers at home",
  internationalDangers: "Dangers abroad",
  costs: "What it costs",
  outlook: "Outlook",
  counterCase: "The strongest case against it",
};

/** Everything that counts as a version of it when it is changed, in reading order. */
export const narrativeFields = ["nickname", "quadrant", "tagline", ...narrativeProse] as const;
export type NarrativeField = (typeof narrativeFields)[number];

export const textLabels: Record<NarrativeField, string> = {
  nickname: "Nickname",
  quadrant: "Quarter of the map",
  tagline: "Tagline",
  ...proseLabels,
};

/** A narrative of which nothing has been written but what it is called. */
export const unwrittenTexts: Record<NarrativeProse, string> & { tagline: string } = {
  tagline: "",
  abstract: "",
  rationale: "",
  conditions: "",
  risks: "",
  domesticDangers: "",
  internationalDangers: "",
  costs: "",
  outlook: "",
  counterCase: "",
};

/** What an option does in a narrative, in one line. */
export const OptionLine = line(300, 0);

/** A place on the board: the `index`th option, from 0, of a narrative. */
export const BoardPlace = z.object({ narrativeId: Id, index: z.number().int().nonnegative() });
export type BoardPlace = z.infer<typeof BoardPlace>;

export type Narrative = NarrativeTexts & {
  id: Id;
  /** The n of MN-n, counted from 1 in the order of creation; never given twice. */
  number: number;
  /** The bundled options, in reading order. */
  optionIds: Id[];
  /** What each option does in it, where somebody has said so; kept while an option is elsewhere. */
  lines: Record<Id, string>;
  /** What members hold of it: one of each, their last. */
  ratifications: Ratification[];
  /** Counts the edits of the texts, so that two moderators do not overwrite each other unseen. */
  version: number;
  editedAt: Instant;
  commentCount: number;
  lastCommentAt: Instant | null;
};

export const TakeawayTexts = z.object({ statement: line(400), explanation: prose(limits.narrativeText) });
export type TakeawayTexts = z.infer<typeof TakeawayTexts>;

/** Takeaways are numbered by their place in the exercise's list. */
export type Takeaway = TakeawayTexts & {
  id: Id;
  version: number;
  /** The members who stand behind it, in the order in which they said so. */
  supporterIds: Id[];
};
