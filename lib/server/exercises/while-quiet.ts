import type { Id } from "@/lib/domain/primitives";
import { createKept } from "@/lib/server/kept";

type Shelf = ReturnType<typeof createKept<unknown>>;

const [mostExercises, mostOfEach] = [50, 150];
const shelves = createKept<Shelf>(mostExercises);

/**
 * What was read of an exercise, kept for as long as event `seq` is its last one: tables are written with events alone, so
 * until the next the same would be read. `what` names it among all that is kept of the exercise, and for whom it is. Not for
 * what stands beside the log, as read marks do.
 */
export async function whileQuiet<T>(
  { exerciseId, seq }: { exerciseId: Id; seq: number },
  what: string,
  read: () => Promise<T>,
): Promise<T> {
  const shelf = await shelves(exerciseId, `${seq}`, () => Promise.resolve(createKept<unknown>(mostOfEach)));
  return (await shelf(what, "", read)) as T;
}
