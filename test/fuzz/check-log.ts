import type { Db } from "@/lib/server/db/client";

/** The number of the last event of each exercise, by its id. */
export async function readPlaces({ prisma }: Db): Promise<Map<string, number>> {
  const rows = await prisma.exercise.findMany({ select: { id: true, seq: true } });
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

/** Who joins or erases themselves does so by an address of its own. */
const withoutCommand = ["member.joined", "member.erased"];

/**
 * What is in the logs since `places` that no accepted command explains, and which accepted commands are not in there; the
 * clock's own events are explained by themselves.
 */
export async function compareLogs({ prisma }: Db, places: Map<string, number>, accepted: Map<string, number>) {
  const found = new Map<string, number>();
  const unexplained = new Set<string>();
  for (const [exerciseId, seq] of places) {
    const rows = await prisma.event.findMany({
      where: { exerciseId, seq: { gt: seq } },
      select: { commandId: true, by: true, type: true },
    });
    for (const { commandId, by, type } of rows) {
      if (commandId) found.set(commandId, (found.get(commandId) ?? 0) + (by === null ? 0 : 1));
      else if (by !== null && !withoutCommand.includes(type)) unexplained.add(type);
    }
  }
  const ofRefused = [...found.keys()].filter((id) => !accepted.has(id));
  const lost = [...accepted].filter(([id, events]) => events > 0 && found.get(id) !== events).map(([id]) => id);
  return {
    events: [...found.values()].reduce((sum, count) => sum + count, 0),
    unexplained: [...unexplained],
    ofRefused,
    lost,
  };
}
