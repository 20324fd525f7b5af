import type { Subject } from "@/lib/domain/discussion/comment";
import { requireReleasedInject } from "@/lib/server/injects/require-inject";
import type { HandlerContext } from "@/lib/server/log/context";
import { requireNarrative } from "@/lib/server/narratives/require-narrative";
import { requireOption } from "@/lib/server/options/require-option";

/** Throws "not-found" for a subject that does not exist, or that the actor may not see. */
export async function requireSubject(
  context: HandlerContext,
  { kind, id }: Pick<Subject, "kind" | "id">,
): Promise<void> {
  if (kind === "option") await requireOption(context, id);
  else if (kind === "narrative") await requireNarrative(context, id);
  else await requireReleasedInject(context, id);
}
