import type { CoveragePage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { readAt } from "@/lib/server/exercises/read-at";
import { readCoverage } from "./read-coverage";

/** What the options cover, as it stood after event `seq`. */
export function readCoveragePage(exerciseId: Id): Promise<CoveragePage> {
  return readAt(exerciseId, async (tx) => ({ coverage: await readCoverage(tx, exerciseId) }));
}
