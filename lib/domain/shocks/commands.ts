import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import { Id, limits, Ordinal, prose } from "@/lib/domain/primitives";
import { ShockVerdict } from "./judgement";

/** How a facet would have to read for the option to hold; `baseRevision` is the one it was written to. */
export const Patch = z.object({
  facet: FacetName,
  baseRevision: Ordinal,
  text: prose(limits.facet),
});
export type Patch = z.infer<typeof Patch>;

/**
 * Says what an inject does to an option; null takes it back. A patch becomes a suggested edit, whose id is the
 * command's, and at once a revision where the option is the judge's own.
 */
export const JudgeOption = z
  .object({
    id: Id,
    type: z.literal("judge-option"),
    injectId: Id,
    optionId: Id,
    verdict: ShockVerdict.nullable(),
    reason: prose(limits.note).default(""),
    patch: Patch.nullable().default(null),
  })
  .refine(({ patch, reason }) => patch === null || reason.length >= 3, {
    path: ["reason"],
    message: "Say why: it becomes the note of the revision.",
  })
  .refine(({ patch, verdict }) => patch === null || verdict === "bends" || verdict === "breaks", {
    path: ["patch"],
    message: "What holds needs no patch.",
  });

export const shockCommands = [JudgeOption] as const;
