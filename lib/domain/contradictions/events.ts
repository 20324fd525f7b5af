import { z } from "zod";
import { Id } from "@/lib/domain/primitives";

const Pair = z.tuple([Id, Id]);

export const contradictionEvents = {
  "contradiction.flagged": z.object({ contradictionId: Id, optionIds: Pair, reason: z.string() }),
  "contradiction.settled": z.object({ contradictionId: Id, optionIds: Pair, answer: z.string() }),
  "contradiction.withdrawn": z.object({ contradictionId: Id }),
};
