import { type Gap, isSameGap } from "@/lib/domain/coverage/gap";
import { Refusal } from "@/lib/domain/errors";
import type { Term } from "@/lib/domain/exercise/setup";
import { countCovering } from "@/lib/server/coverage/count-covering";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { listCalls } from "./rows";

/** Turns a gap into a call; throws "invalid" for what is not in the exercise's lists, "stale" where it is called for already. */
export const issueCall: Handler<"issue-call"> = async (context, { id, gap, text }) => {
  const { tx, exercise } = context;
  await requireKnown(context, gap);
  const calls = Object.values(await listCalls(tx, exercise.id));
  const same = calls.find((call) => call.closedAt === null && isSameGap(call.gap, gap));
  if (same) {
    throw new Refusal("stale", `CP-${same.number} calls for this already. Close it first to call anew.`);
  }
  const [before] = await countCovering(tx, exercise.id, [gap]);
  return [{ type: "call.issued", payload: { callId: id, number: calls.length + 1, gap, text, before: before! } }];
};

async function requireKnown({ tx, exercise }: HandlerContext, gap: Gap): Promise<void> {
  const stored = await tx.exercise.findUniqueOrThrow({
    where: { id: exercise.id },
    select: { stakeholders: true, instruments: true },
  });
  const lists = [
    { part: "stakeholderId", terms: stored.stakeholders as Term[], words: "stakeholders" },
    { part: "instrumentId", terms: stored.instruments as Term[], words: "instruments" },
  ] as const;
  for (const { part, terms, words } of lists) {
    if (gap[part] === undefined || terms.some(({ id }) => id === gap[part])) continue;
    const message = `"${gap[part]}" is not one of this exercise's ${words}.`;
    throw new Refusal("invalid", message, [{ path: `gap.${part}`, message }]);
  }
}
