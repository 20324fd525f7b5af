import type { CallsPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { countCovering } from "@/lib/server/coverage/count-covering";
import { readAt } from "@/lib/server/exercises/read-at";
import { listCalls } from "./rows";

/** How far each call for proposals has been answered, as it stood after event `seq`. */
export function readCalls(exerciseId: Id): Promise<CallsPage> {
  return readAt(exerciseId, async (tx) => {
    const calls = Object.values(await listCalls(tx, exerciseId));
    const voices = await countCovering(
      tx,
      exerciseId,
      calls.map(({ gap }) => gap),
    );
    const answers = await tx.policyOption.findMany({
      where: { exerciseId, callId: { not: null }, NOT: { status: "declined" } },
      select: { id: true, number: true, title: true, authorId: true, callId: true },
      orderBy: { number: "asc" },
    });
    const answersTo = (id: Id) =>
      answers.filter(({ callId }) => callId === id).map(({ callId: _callId, ...answer }) => answer);
    return {
      calls: Object.fromEntries(
        calls.map(({ id }, place) => [id, { voices: voices[place]!, answers: answersTo(id) }] as const),
      ),
    };
  });
}
