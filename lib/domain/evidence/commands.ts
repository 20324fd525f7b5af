import { z } from "zod";
import { Id, limits, prose } from "@/lib/domain/primitives";
import { SourceTexts, Verdict } from "./source";

/** The command's id becomes the source's. */
export const AttachSource = z.object({ id: Id, type: z.literal("attach-source"), optionId: Id, source: SourceTexts });
export const RemoveSource = z.object({ id: Id, type: z.literal("remove-source"), sourceId: Id });

/** Says what one holds of a source; `verdict` null takes it back. Who disputes one says why. */
export const AssessSource = z
  .object({
    id: Id,
    type: z.literal("assess-source"),
    sourceId: Id,
    verdict: Verdict.nullable(),
    reason: prose(limits.note),
  })
  .refine(({ verdict, reason }) => verdict !== "disputed" || reason.length >= 3, {
    path: ["reason"],
    message: "Say why you dispute it.",
  });

export const evidenceCommands = [AttachSource, RemoveSource, AssessSource] as const;
