import { z } from "zod";
import { Id, limits, line, Ordinal, prose } from "@/lib/domain/primitives";
import { Objection } from "./objection";
import { OptionChanges, OptionContent, Weight } from "./option";

/** Into so few parts, and so many, an option is split. */
export const fewestParts = 2;
export const mostParts = 6;

/** The command's id becomes the option's, and is the id of the draft it was written as. */
export const SubmitOption = z.object({
  id: Id,
  type: z.literal("submit-option"),
  content: OptionContent,
  sourceNote: prose(limits.note).default(""),
  /** The option to which this one is written as a rival. */
  rivalOfId: Id.nullable().default(null),
  /** The call for proposals that it answers. */
  callId: Id.optional(),
});

/**
 * `baseRevision` is the revision the changes were made to. When another has come since, both are put
 * together; where both changed the same sentence, nothing is saved and somebody has to choose.
 */
export const ReviseOption = z.object({
  id: Id,
  type: z.literal("revise-option"),
  optionId: Id,
  baseRevision: Ordinal,
  changes: OptionChanges,
  note: prose(limits.note),
  weight: Weight.default("substantial"),
});

/** Brings an earlier revision back, as a new one. */
export const RestoreRevision = z.object({
  id: Id,
  type: z.literal("restore-revision"),
  optionId: Id,
  revision: Ordinal,
  note: prose(limits.note),
});

export const AcceptOption = z.object({ id: Id, type: z.literal("accept-option"), optionId: Id });
export const DeclineOption = z.object({
  id: Id,
  type: z.literal("decline-option"),
  optionId: Id,
  reason: line(2_000, 3),
});
/**
 * Asks the author for changes before an option is accepted: opens a thread with them, of which the command's id becomes
 * the first comment. The option leaves the queue until its author revises it.
 */
export const AskForChanges = z.object({
  id: Id,
  type: z.literal("ask-for-changes"),
  optionId: Id,
  text: line(limits.comment, 3),
});
export const MergeOption = z.object({
  id: Id,
  type: z.literal("merge-option"),
  optionId: Id,
  intoId: Id,
  note: prose(limits.note),
});
export const UnmergeOption = z.object({ id: Id, type: z.literal("unmerge-option"), optionId: Id });

/**
 * Makes several options of one, which stays readable under its number, with its thread and its ratings. The ids of the
 * parts become those of the new options; `baseRevision` is the revision they were made of.
 */
export const SplitOption = z.object({
  id: Id,
  type: z.literal("split-option"),
  optionId: Id,
  baseRevision: Ordinal,
  parts: z
    .array(z.object({ id: Id, content: OptionContent }))
    .min(fewestParts, "Split it into two parts at least.")
    .max(mostParts, `Split it into ${mostParts} parts at most.`)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, "Two parts have the same id."),
  note: prose(limits.note),
});
export const UnsplitOption = z.object({ id: Id, type: z.literal("unsplit-option"), optionId: Id });

/** Says that an option should not have been merged, or split. It stays so: moderators decide. Said again, the last counts. */
export const ObjectToMerge = z.object({
  id: Id,
  type: z.literal("object-to-merge"),
  optionId: Id,
  reason: Objection.shape.reason,
});
export const WithdrawObjection = z.object({ id: Id, type: z.literal("withdraw-objection"), optionId: Id });

export const optionCommands = [
  SubmitOption,
  ReviseOption,
  RestoreRevision,
  AcceptOption,
  DeclineOption,
  AskForChanges,
  MergeOption,
  UnmergeOption,
  SplitOption,
  UnsplitOption,
  ObjectToMerge,
  WithdrawObjection,
] as const;
