import type { Cell } from "@/lib/domain/csv";
import { type Comment, reactions, type Subject } from "@/lib/domain/discussion/comment";
import { facetLabels } from "@/lib/domain/options/option";
import type { ExerciseState } from "@/lib/domain/state";

type Column = [heading: string, cell: (comment: Comment) => Cell | undefined];

/**
 * Every comment that the state holds, in the order in which they were written, heads first; one that was deleted keeps its
 * place and has no words, nor has one that is hidden from its viewer. The state must hold the threads that its viewer may see.
 */
export function commentsTable(state: ExerciseState): Cell[][] {
  const comments = Object.values(state.threads)
    .flatMap((thread) => Object.values(thread))
    .toSorted((one, other) => one.seq - other.seq);
  const columns = columnsFor(state);
  return [
    columns.map(([heading]) => heading),
    ...comments.map((comment) => columns.map(([, cell]) => cell(comment) ?? null)),
  ];
}

function columnsFor(state: ExerciseState): Column[] {
  return [
    ["id", ({ id }) => id],
    ["about", ({ subject }) => subjectName(subject, state)],
    ["facet", ({ subject }) => subject.facet && facetLabels[subject.facet]],
    ["quoted", ({ quote }) => quote],
    ["answers", ({ parentId }) => parentId],
    ["kind", ({ kind }) => kind],
    ["author", ({ authorId }) => state.members[authorId]?.alias],
    ["text", ({ body, deletedAt }) => (deletedAt === null ? body : "")],
    ["posted", ({ postedAt }) => new Date(postedAt).toISOString()],
    ["edited", ({ editedAt }) => editedAt && new Date(editedAt).toISOString()],
    ["deleted", ({ deletedAt }) => (deletedAt === null ? "no" : "yes")],
    ["hidden", ({ hidden }) => (hidden === null ? "no" : "yes")],
    ["settled by revision", ({ resolution }) => resolution?.revision],
    ...reactions.map((reaction): Column => [reaction, (comment) => comment.reactions[reaction]?.length ?? 0]),
  ];
}

function subjectName({ kind, id }: Subject, { options, narratives, injects }: ExerciseState): string | null {
  switch (kind) {
    case "option":
      return options[id] ? `PO-${options[id].number}` : null;
    case "narrative":
      return narratives[id] ? `MN-${narratives[id].number}` : null;
    case "inject":
      return injects[id] ? `IN-${injects[id].number}` : null;
  }
}
