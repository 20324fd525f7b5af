import type { HandlerContext } from "@/lib/server/log/context";

/** The number that the next option gets. */
export async function nextOptionNumber({ tx, exercise }: HandlerContext): Promise<number> {
  const last = await tx.policyOption.aggregate({ where: { exerciseId: exercise.id }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}
