import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import { Id } from "@/lib/domain/primitives";

const which = { suggestionId: Id, optionId: Id };

export const suggestionEvents = {
  "suggestion.made": z.object({
    ...which,
    facet: FacetName,
    baseNumber: z.number().int().positive(),
    text: z.string(),
    reason: z.string(),
    /** The inject against which it was written. */
    injectId: Id.nullable().default(null),
  }),
  /** Comes right after the revision that takes it over; where the text read so already, that one is named. */
  "suggestion.accepted": z.object({ ...which, revision: z.number().int().positive() }),
  "suggestion.declined": z.object({ ...which, reason: z.string() }),
  "suggestion.withdrawn": z.object(which),
};
