import { canSeeHidden } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Reference } from "@/lib/domain/references/reference";
import type { ReferenceSource } from "@/lib/domain/references/source";
import { isRated } from "@/lib/domain/rounds/round";
import { db } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { getInjectId } from "@/lib/server/injects/get-inject";
import type { Access } from "@/lib/server/members/viewer";
import { getOption } from "@/lib/server/options/read-option";
import { toRevision } from "@/lib/server/options/rows";
import { readOptionResults } from "@/lib/server/ratings/read-results";
import { toRound } from "@/lib/server/rounds/rows";
import { betweenIds } from "./between-ids";

/** What a reference leads to, as far as this viewer may see it; throws "not-found" where it leads nowhere. */
export function readReference(access: Access, reference: Reference): Promise<ReferenceSource> {
  switch (reference.kind) {
    case "revision":
      return readRevision(access, reference);
    case "comment":
      return readComment(access, reference);
    case "statistic":
      return readStatistic(access, reference);
    case "inject":
      return readInject(access, reference.inject);
  }
}

type Of<K extends Reference["kind"]> = Extract<Reference, { kind: K }>;

async function readRevision({ exerciseId }: Access, { option: n, revision }: Of<"revision">): Promise<ReferenceSource> {
  const { id: optionId, number, revision: latest } = await getOption(exerciseId, n);
  const row = await db().prisma.revision.findUnique({ where: { optionId_number: { optionId, number: revision } } });
  if (!row) throw new Refusal("not-found", `PO-${number} has no revision ${revision}.`);
  const { content, authorId, creditedToId, at } = toRevision(row);
  return {
    kind: "revision",
    option: { number, title: content.title },
    ...{ revision, latest, at },
    byId: creditedToId ?? authorId,
    summary: content.facets.summary,
  };
}

async function readComment(
  { exerciseId, viewer }: Access,
  { option, comment }: Of<"comment">,
): Promise<ReferenceSource> {
  const { id: subjectId, number, title } = await getOption(exerciseId, option);
  const row = await db().prisma.comment.findFirst({
    where: { exerciseId, subjectId, id: betweenIds(comment) },
    orderBy: [{ postedAt: "asc" }, { id: "asc" }],
    select: { id: true, authorId: true, postedAt: true, body: true, hiddenAt: true },
  });
  if (!row) throw new Refusal("not-found", `There is no such comment on PO-${number}.`);
  const { id: commentId, authorId: byId, postedAt, hiddenAt } = row;
  const isHidden = hiddenAt !== null && !canSeeHidden(viewer, byId);
  const body = isHidden ? "" : row.body;
  return { kind: "comment", option: { number, title }, commentId, byId, at: toInstant(postedAt), body, isHidden };
}

async function readStatistic(access: Access, { option, criterion, round }: Of<"statistic">): Promise<ReferenceSource> {
  const { exerciseId } = access;
  const { number, title } = await getOption(exerciseId, option);
  const row = await db().prisma.round.findFirst({
    where: { exerciseId },
    orderBy: { position: "asc" },
    skip: round - 1,
  });
  const { criteria } = await db().prisma.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { criteria: true },
  });
  if (!row || !isRated(toRound(row))) throw new Refusal("not-found", `Round ${round} has no ratings.`);
  if (!(criteria as Criterion[]).some(({ id }) => id === criterion)) {
    throw new Refusal("not-found", `Nothing is rated by "${criterion}" here.`);
  }
  const found = await readOptionResults(access, row.id, number);
  const ofCriterion =
    found.status === "ready" ? found.option.criteria.find(({ criterionId }) => criterionId === criterion) : undefined;
  return {
    kind: "statistic",
    option: { number, title },
    ...{ roundId: row.id, roundName: row.name, criterionId: criterion },
    n: ofCriterion?.n ?? 0,
    summary: ofCriterion?.summary ?? null,
  };
}

async function readInject({ exerciseId, viewer }: Access, number: number): Promise<ReferenceSource> {
  const id = await getInjectId(exerciseId, number, viewer);
  const { title, body, releasedAt } = await db().prisma.inject.findUniqueOrThrow({ where: { id } });
  return { kind: "inject", number, title, body, at: toInstant(releasedAt) };
}
