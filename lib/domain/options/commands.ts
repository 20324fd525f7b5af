import { z } from "zod";
import { Id, limits, line, prose } from "@/lib/domain/primitives";
import { OptionChanges, OptionContent } from "./option";

/** The command's id becomes the option's, and is the id of the draft it was written as. */
export const SubmitOption = z.object({
  id: Id,
  type: z.literal("submit-option"),
  content: OptionContent,
  sourceNote: prose(limits.note).default(""),
});

/** `baseRevision` is the revision the changes were made to; when another has come since, nothing is overwritten. */
export const ReviseOption = z.object({
  id: Id,
  type: z.literal("revise-option"),
  optionId: Id,
  baseRevision: z.number().int().positive(),
  changes: OptionChanges,
  note: prose(limits.note),
});

export const AcceptOption = z.object({ id: Id, type: z.literal("accept-option"), optionId: Id });
export const DeclineOption = z.object({
  id: Id,
  type: z.literal("decline-option"),
  optionId: Id,
  reason: line(2_000, 3),
});
export const MergeOption = z.object({
  id: Id,
  type: z.literal("merge-option"),
  optionId: Id,
  intoId: Id,
  note: prose(limits.note),
});
export const UnmergeOption = z.object({ id: Id, type: z.literal("unmerge-option"), optionId: Id });

export const optionCommands = [
  SubmitOption,
  ReviseOption,
  AcceptOption,
  DeclineOption,
  MergeOption,
  UnmergeOption,
] as const;
