import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { ShockVerdict } from "./judgement";

export const shockEvents = {
  /** `before` is what the same member had said, so that counts can be kept without knowing of whom. */
  "option.judged": z.object({
    injectId: Id,
    optionId: Id,
    verdict: ShockVerdict.nullable(),
    before: ShockVerdict.nullable(),
    reason: z.string(),
    revision: z.number().int().positive(),
    suggestionId: Id.nullable(),
  }),
};
