import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { NarrativeTexts, TakeawayTexts } from "./narrative";

export const narrativeEvents = {
  "narrative.created": z.object({ narrativeId: Id, number: z.number().int().positive(), texts: NarrativeTexts }),
  "narrative.edited": z.object({ narrativeId: Id, changes: NarrativeTexts.partial() }),
  "narrative.removed": z.object({ narrativeId: Id }),
  /** Placed at `index` among the narrative's options, after it has left the narrative it was in. */
  "option.bundled": z.object({ optionId: Id, narrativeId: Id, index: z.number().int().nonnegative() }),
  "option.unbundled": z.object({ optionId: Id, narrativeId: Id }),
  "takeaway.added": z.object({ takeawayId: Id, texts: TakeawayTexts }),
  "takeaway.edited": z.object({ takeawayId: Id, changes: TakeawayTexts.partial() }),
  "takeaway.removed": z.object({ takeawayId: Id }),
};
