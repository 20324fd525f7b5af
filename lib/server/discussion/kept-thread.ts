import { shownTo, type Viewer } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { type KeptBody, keepBody } from "@/lib/server/http/kept-body";
import { createKept } from "@/lib/server/kept";
import { readComments } from "./read-thread";

type Thread = { seq: number; comments: Comment[]; hasHidden: boolean; forAll: () => KeptBody };

const mostThreads = 200;
const keep = createKept<Thread>(mostThreads);

/**
 * All comments on a subject as a viewer may read them, as JSON (`ThreadPage`). Kept for as long as nothing happens in the
 * exercise, for all of which event `seq` was the last one a moment ago: whoever comes in between reads the same.
 */
export async function keptThread(
  { exerciseId, seq, viewer }: { exerciseId: Id; seq: number; viewer: Viewer },
  subjectId: Id,
): Promise<KeptBody> {
  const thread = await keep(`${exerciseId} ${subjectId}`, `${seq}`, () => read(exerciseId, subjectId));
  return thread.hasHidden ? toBody(thread, viewer) : thread.forAll();
}

async function read(exerciseId: Id, subjectId: Id): Promise<Thread> {
  const { seq, comments } = await readComments(exerciseId, subjectId);
  const hasHidden = comments.some(({ hidden }) => hidden !== null);
  let body: KeptBody | undefined;
  return { seq, comments, hasHidden, forAll: () => (body ??= toBody({ seq, comments }, { kind: "reader" })) };
}

function toBody({ seq, comments }: Pick<Thread, "seq" | "comments">, viewer: Viewer): KeptBody {
  const shown = Object.fromEntries(comments.map((comment) => [comment.id, shownTo(viewer, comment)]));
  return keepBody(JSON.stringify({ seq, comments: shown } satisfies ThreadPage));
}
