import type { JudgementsPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { readAt } from "@/lib/server/exercises/read-at";
import { listJudgements } from "./rows";

/** What a member has said of options under injects, as it stood after event `seq`. */
export function readJudgements(exerciseId: Id, memberId: Id): Promise<JudgementsPage> {
  return readAt(exerciseId, async (tx) => ({ judgements: await listJudgements(tx, { exerciseId, memberId }) }));
}
