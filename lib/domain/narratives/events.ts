import { z } from "zod";
import { Id, Ordinal } from "@/lib/domain/primitives";
import { NarrativeChanges, NarrativeTexts, TakeawayTexts } from "./narrative";
import { Stance } from "./ratification";

export const narrativeEvents = {
  "narrative.created": z.object({ narrativeId: Id, number: z.number().int().positive(), texts: NarrativeTexts }),
  /** `restores`: the version whose texts these are, where somebody has brought them back. */
  "narrative.edited": z.object({ narrativeId: Id, changes: NarrativeChanges, restores: Ordinal.optional() }),
  "narrative.removed": z.object({ narrativeId: Id }),
  /** Placed at `index` among the narrative's options, after it has left the narrative it was in. */
  "option.bundled": z.object({ optionId: Id, narrativeId: Id, index: z.number().int().nonnegative() }),
  "option.unbundled": z.object({ optionId: Id, narrativeId: Id }),
  "takeaway.added": z.object({ takeawayId: Id, texts: TakeawayTexts }),
  "takeaway.edited": z.object({ takeawayId: Id, changes: TakeawayTexts.partial() }),
  "takeaway.removed": z.object({ takeawayId: Id }),
  "takeaway.supported": z.object({ takeawayId: Id, isOn: z.boolean() }),
  "narrative.line-written": z.object({ narrativeId: Id, optionId: Id, line: z.string() }),
  /** The actor's stance; `version` is that of the texts it was given to. */
  "narrative.ratified": z.object({
    narrativeId: Id,
    stance: Stance,
    note: z.string(),
    version: z.number().int().positive(),
  }),
  "narrative.ratification-withdrawn": z.object({ narrativeId: Id }),
};
