import { shownTo, type Viewer } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { whileQuiet } from "@/lib/server/exercises/while-quiet";
import { type KeptBody, keepBody } from "@/lib/server/http/kept-body";
import { readComments } from "./read-thread";

type Thread = { seq: number; comments: Comment[]; hasHidden: boolean; forAll: () => KeptBody };
type Reading = { exerciseId: Id; seq: number; viewer: Viewer };

/** All comments on a subject as a viewer may read them, read when event `seq` was the last one of the exercise, or later. */
export async function findThread(reading: Reading, subjectId: Id): Promise<ThreadPage> {
  return toPage(await keptThread(reading, subjectId), reading.viewer);
}

/** The same as JSON: one text for all where nothing in it is hidden from anybody. */
export async function findThreadBody(reading: Reading, subjectId: Id): Promise<KeptBody> {
  const thread = await keptThread(reading, subjectId);
  return thread.hasHidden ? toBody(thread, reading.viewer) : thread.forAll();
}

function keptThread(reading: Reading, subjectId: Id): Promise<Thread> {
  return whileQuiet(reading, `thread ${subjectId}`, async () => {
    const thread = await readComments(reading.exerciseId, subjectId);
    let body: KeptBody | undefined;
    const forAll = () => (body ??= toBody(thread, { kind: "reader" }));
    return { ...thread, hasHidden: thread.comments.some(({ hidden }) => hidden !== null), forAll };
  });
}

function toBody(thread: Pick<Thread, "seq" | "comments">, viewer: Viewer): KeptBody {
  return keepBody(JSON.stringify(toPage(thread, viewer)));
}

function toPage({ seq, comments }: Pick<Thread, "seq" | "comments">, viewer: Viewer): ThreadPage {
  return { seq, comments: Object.fromEntries(comments.map((comment) => [comment.id, shownTo(viewer, comment)])) };
}
