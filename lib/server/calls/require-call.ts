import type { Call } from "@/lib/domain/calls/call";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";
import { toCall } from "./rows";

/** The call with this id; throws a Refusal when the exercise has none. */
export async function requireCall({ tx, exercise }: HandlerContext, id: Id): Promise<Call> {
  const row = await tx.call.findFirst({ where: { id, exerciseId: exercise.id } });
  if (!row) throw new Refusal("not-found", "There is no such call for proposals in this exercise.");
  return toCall(row);
}

/** As above; throws "stale" when it has been closed. */
export async function requireOpenCall(context: HandlerContext, id: Id): Promise<Call> {
  const call = await requireCall(context, id);
  if (call.closedAt === null) return call;
  const message = `CP-${call.number} has been closed meanwhile. Submit this as an option that answers no call.`;
  throw new Refusal("stale", message, [{ path: "callId", message }]);
}
