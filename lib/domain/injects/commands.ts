import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { InjectContent, ReleasePlan } from "./inject";

/** The command's id becomes the inject's. */
export const PlanInject = z.object({
  id: Id,
  type: z.literal("plan-inject"),
  content: InjectContent,
  plan: ReleasePlan,
});
/** Until it is released. Only what is named changes. */
export const ReviseInject = z.object({
  id: Id,
  type: z.literal("revise-inject"),
  injectId: Id,
  // What is not named must stay as it is, rather than be as usual.
  changes: InjectContent.extend({ asksOptions: z.boolean() }).partial(),
  plan: ReleasePlan.optional(),
});
export const RemoveInject = z.object({ id: Id, type: z.literal("remove-inject"), injectId: Id });
/** Now, whatever was planned for it, also while the clock stands. */
export const ReleaseInject = z.object({ id: Id, type: z.literal("release-inject"), injectId: Id });

export const injectCommands = [PlanInject, ReviseInject, RemoveInject, ReleaseInject] as const;
