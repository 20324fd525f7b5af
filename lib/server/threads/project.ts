import type { Id } from "@/lib/domain/primitives";
import type { ThreadEvent } from "@/lib/domain/threads/evolve";
import type { ThreadSubject } from "@/lib/domain/threads/thread-rule";
import type { Tx } from "@/lib/server/db/client";

export async function projectThreads(tx: Tx, exerciseId: Id, event: ThreadEvent): Promise<void> {
  const change = async ({ kind, id }: ThreadSubject, data: Parameters<typeof tx.threadRule.upsert>[0]["update"]) => {
    const made = { subjectId: id, exerciseId, subjectKind: kind };
    await tx.threadRule.createMany({ data: [made], skipDuplicates: true });
    await tx.threadRule.update({ where: { subjectId: id }, data });
  };
  switch (event.type) {
    case "thread.locked": {
      const { subject, reason } = event.payload;
      return change(subject, { lockedById: event.by ?? "", lockedAt: new Date(event.at), lockReason: reason });
    }
    case "thread.unlocked":
      return change(event.payload.subject, { lockedById: null, lockedAt: null, lockReason: null });
    case "slow-mode.set": {
      const { subject, seconds } = event.payload;
      if (subject !== null) return change(subject, { slowSeconds: seconds });
      await tx.exercise.update({ where: { id: exerciseId }, data: { slowSeconds: seconds } });
    }
  }
}
