import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { BoardPlace } from "@/lib/domain/narratives/narrative";
import { OptionChanges, OptionContent, Weight } from "./option";

const Ordinal = z.number().int().positive();

export const optionEvents = {
  "option.submitted": z.object({
    optionId: Id,
    number: Ordinal,
    content: OptionContent,
    sourceNote: z.string(),
    rivalOfId: Id.nullable().default(null),
    /** The call for proposals that it answers. */
    callId: Id.optional(),
  }),
  "option.revised": z.object({
    optionId: Id,
    revision: z.number().int().min(2),
    changes: OptionChanges,
    note: z.string(),
    weight: Weight.default("substantial"),
    /** Null in logs from before revisions were merged: then it is the revision before. */
    baseNumber: Ordinal.nullable().default(null),
    restores: Ordinal.nullable().default(null),
    creditedToId: Id.nullable().default(null),
  }),
  "option.accepted": z.object({ optionId: Id }),
  "option.declined": z.object({ optionId: Id, reason: z.string() }),
  /** `revision`: the one that was read; `commentId`: the comment that says what is to change. */
  "option.changes-asked": z.object({ optionId: Id, commentId: Id, revision: Ordinal }),
  "option.merged": z.object({
    optionId: Id,
    intoId: Id,
    note: z.string(),
    /** Where it stood on the board before. */
    left: BoardPlace.nullable().default(null),
  }),
  "option.unmerged": z.object({ optionId: Id }),
  /** `intoId`: the option that it was merged into then. */
  "merge.objected": z.object({ optionId: Id, intoId: Id, reason: z.string() }),
  "merge.objection-withdrawn": z.object({ optionId: Id }),
};
