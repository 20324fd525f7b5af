import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { Bundling, Group } from "./sitting";

export const blindEvents = {
  "blind.opened": z.object({ sittingId: Id }),
  "blind.saved": z.object({ sittingId: Id, memberId: Id, groups: z.array(Group) }),
  "blind.handed-in": z.object({ sittingId: Id, memberId: Id }),
  "blind.taken-back": z.object({ sittingId: Id, memberId: Id }),
  "blind.revealed": z.object({ sittingId: Id, bundlings: z.array(Bundling) }),
};
