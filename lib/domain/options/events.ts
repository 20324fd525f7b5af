import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { OptionChanges, OptionContent } from "./option";

export const optionEvents = {
  "option.submitted": z.object({
    optionId: Id,
    number: z.number().int().positive(),
    content: OptionContent,
    sourceNote: z.string(),
  }),
  "option.revised": z.object({
    optionId: Id,
    revision: z.number().int().min(2),
    changes: OptionChanges,
    note: z.string(),
  }),
  "option.accepted": z.object({ optionId: Id }),
  "option.declined": z.object({ optionId: Id, reason: z.string() }),
  "option.merged": z.object({ optionId: Id, intoId: Id, note: z.string() }),
  "option.unmerged": z.object({ optionId: Id }),
};
