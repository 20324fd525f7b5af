import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { InjectContent, ReleasePlan, releaseReasons } from "./inject";

export const injectEvents = {
  "inject.planned": z.object({ injectId: Id, content: InjectContent, plan: ReleasePlan }),
  /** A text that is mended stays due when it was; a plan that is `isMoved` is reckoned anew. */
  "inject.revised": z.object({ injectId: Id, content: InjectContent, plan: ReleasePlan, isMoved: z.boolean() }),
  "inject.removed": z.object({ injectId: Id }),
  /** With all that it says, since who did not plan it reads it here for the first time. */
  "inject.released": z.object({
    injectId: Id,
    number: z.number().int().positive(),
    content: InjectContent,
    reason: z.enum(releaseReasons),
  }),
};
