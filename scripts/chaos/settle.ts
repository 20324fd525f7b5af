import { sleep } from "@/lib/crowd/timing";
import { insist } from "./perform";
import type { Ground } from "./ground";
import type { Scene } from "./scene";

const lookEveryMs = 250;

/** Waits until everybody is where the log is and has nothing left to send; answers with the ms it took, or null. */
export async function settle({ db }: Ground, scenes: Scene[], patienceMs: number): Promise<number | null> {
  const from = performance.now();
  while (performance.now() - from < patienceMs) {
    if (await isSettled(db, scenes)) return performance.now() - from;
    await sleep(lookEveryMs);
  }
  return null;
}

async function isSettled({ prisma }: Ground["db"], scenes: Scene[]): Promise<boolean> {
  for (const { exerciseId, people } of scenes) {
    if (people.some(({ outbox }) => outbox.getPending().length > 0)) return false;
    const exercise = await insist(() => prisma.exercise.findUniqueOrThrow({ where: { id: exerciseId } }));
    const due = await insist(() =>
      prisma.dueEvent.count({ where: { exerciseId, firedAt: null, dueAt: { lte: new Date() } } }),
    );
    if (due > 0) return false;
    const isThere = people.every(({ live }) => live.getConnection() === "live" && live.getState().seq === exercise.seq);
    if (!isThere) return false;
  }
  return true;
}
