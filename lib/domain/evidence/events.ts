import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { SourceTexts, Verdict } from "./source";

const which = { sourceId: Id, optionId: Id };

export const evidenceEvents = {
  "source.attached": z.object({ ...which, source: SourceTexts }),
  "source.removed": z.object(which),
  "source.assessed": z.object({ ...which, verdict: Verdict.nullable(), reason: z.string() }),
};
