import type { Handler } from "@/lib/server/log/context";
import { admitNext } from "./admit";

/** A higher number lets in those who wait; a lower one sends nobody away. */
export const setCapacity: Handler<"set-capacity"> = async ({ tx, exercise }, { capacity }) => {
  const before = await tx.exercise.findUniqueOrThrow({ where: { id: exercise.id }, select: { capacity: true } });
  if (before.capacity === capacity) return [];
  const admitted = await admitNext(tx, exercise, { capacity });
  return [{ type: "capacity.set", payload: { capacity } }, ...admitted];
};
