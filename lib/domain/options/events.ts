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
    /** Of a part of an option that was split: whose it is, who had written of that, and whether it was accepted. */
    split: z.object({ fromId: Id, authorId: Id, contributorIds: z.array(Id), isAccepted: z.boolean() }).optional(),
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
  /** `left`: where it stood on the board before. Its parts were submitted just before it. */
  "option.split": z.object({ optionId: Id, partIds: z.array(Id), note: z.string(), left: BoardPlace.nullable() }),
  /** `reason`: why its parts are put forward no more. */
  "option.unsplit": z.object({ optionId: Id, partIds: z.array(Id), reason: z.string() }),
  /** `intoId`: the option that it was merged into then; null where it was split. */
  "merge.objected": z.object({ optionId: Id, intoId: Id.nullable(), reason: z.string() }),
  "merge.objection-withdrawn": z.object({ optionId: Id }),
};
