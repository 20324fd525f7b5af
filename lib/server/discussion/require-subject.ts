import type { Subject } from "@/lib/domain/discussion/comment";
import { requireReleasedInject } from "@/lib/server/injects/require-inject";
import type { FrequentContext } from "@/lib/server/log/context";
import { requireNarrativeThere } from "@/lib/server/narratives/require-narrative";
import { requireStanding } from "@/lib/server/options/find-standing";

/** Throws "not-found" for a subject that does not exist, or that the actor may not see. */
export async function requireSubject(
  context: FrequentContext,
  { kind, id }: Pick<Subject, "kind" | "id">,
): Promise<void> {
  if (kind === "option") await requireStanding(context, id);
  else if (kind === "narrative") await requireNarrativeThere(context, id);
  else await requireReleasedInject(context, id);
}
