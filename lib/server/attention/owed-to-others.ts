import { z } from "zod";
import { canSeeHidden } from "@/lib/domain/audience";
import { excerptOfText } from "@/lib/domain/attention/excerpt";
import type { Debt } from "@/lib/domain/attention/owed";
import { waitsForAuthor } from "@/lib/domain/options/option";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { isUnanswered } from "@/lib/server/discussion/unanswered";
import { toSource } from "@/lib/server/evidence/rows";
import type { MemberAccess } from "@/lib/server/members/viewer";
import { toAsked } from "@/lib/server/options/rows";
import { alone } from "@/lib/server/options/standing";

const Questions = z.array(
  z.object({
    id: z.string(),
    authorId: z.string(),
    body: z.string(),
    postedAt: z.date(),
    number: z.number(),
    title: z.string(),
  }),
);

/**
 * Questions on a member's options, or in answer to what they said on others, that nobody has answered; what is asked for before an option is
 * accepted counts as `listChanges`.
 */
export async function listQuestions(tx: Tx, { exerciseId, memberId }: MemberAccess): Promise<Debt[]> {
  const rows = await tx.$queryRaw`
    SELECT asked.id, asked."authorId", asked.body, asked."postedAt", option.number, option.title
    FROM comment AS asked JOIN policy_option AS option ON option.id = asked."subjectId"
    WHERE asked."exerciseId" = ${exerciseId}::uuid AND ${isUnanswered} AND asked."authorId" <> ${memberId}::uuid
      AND (option."authorId" = ${memberId}::uuid OR ${memberId}::uuid = ANY (option."contributorIds")
        OR (SELECT "authorId" FROM comment AS parent WHERE parent.id = asked."parentId") = ${memberId}::uuid)
      AND option.asked ->> 'commentId' IS DISTINCT FROM asked.id::text
    ORDER BY asked."postedAt"`;
  return Questions.parse(rows).map(({ id, authorId, body, postedAt, number, title }) => ({
    ...{ kind: "question", option: { number, title }, id, byId: authorId, excerpt: excerptOfText(body) },
    ...{ since: postedAt.getTime(), until: null, count: 1 },
  }));
}

/** Changes that staff ask of a member for their own options, and that they have not made. */
export async function listChanges(tx: Tx, { exerciseId, memberId, role }: MemberAccess): Promise<Debt[]> {
  const rows = await tx.policyOption.findMany({
    where: { exerciseId, authorId: memberId, status: "submitted", ...alone },
    select: { number: true, title: true, asked: true },
  });
  const waiting = rows.flatMap((row) => {
    const asked = toAsked(row);
    return asked && waitsForAuthor({ asked }) ? [{ ...row, asked }] : [];
  });
  const comments = await tx.comment.findMany({
    where: { id: { in: waiting.map(({ asked }) => asked.commentId) } },
    select: { id: true, body: true, authorId: true, hiddenAt: true },
  });
  const shown = comments.filter(
    ({ authorId, hiddenAt }) => hiddenAt === null || canSeeHidden({ kind: "member", memberId, role }, authorId),
  );
  const bodies = new Map(shown.map(({ id, body }) => [id, body]));
  return waiting.map(({ number, title, asked }) => ({
    ...{ kind: "changes", option: { number, title }, id: asked.commentId, byId: asked.memberId },
    ...{ excerpt: excerptOfText(bodies.get(asked.commentId) ?? ""), since: asked.at, until: null, count: 1 },
  }));
}

/** Suggestions for a member's own options that wait for a decision. */
export async function listSuggestions(tx: Tx, { exerciseId, memberId }: MemberAccess): Promise<Debt[]> {
  const own = await tx.policyOption.findMany({
    where: { exerciseId, authorId: memberId, ...alone },
    select: { id: true, number: true, title: true },
  });
  const options = new Map(own.map(({ id, ...option }) => [id, option]));
  const rows = await tx.suggestion.findMany({
    where: { exerciseId, status: "open", optionId: { in: [...options.keys()] }, NOT: { authorId: memberId } },
    orderBy: { suggestedAt: "asc" },
  });
  return rows.map((row) => ({
    ...{ kind: "suggestion", option: options.get(row.optionId) ?? null, id: row.id, byId: row.authorId },
    ...{ excerpt: excerptOfText(row.reason), since: toInstant(row.suggestedAt), until: null, count: 1 },
  }));
}

/** Sources that a member attached and others dispute. */
export async function listDisputes(tx: Tx, { exerciseId, memberId }: MemberAccess): Promise<Debt[]> {
  const rows = await tx.source.findMany({ where: { exerciseId, addedById: memberId } });
  const disputed = rows.map(toSource).flatMap((source) => {
    const against = source.assessments.filter((entry) => entry.verdict === "disputed" && entry.memberId !== memberId);
    return against[0] ? [{ source, first: against[0], count: against.length }] : [];
  });
  if (disputed.length === 0) return [];
  const options = await tx.policyOption.findMany({
    where: { id: { in: disputed.map(({ source }) => source.optionId) } },
    select: { id: true, number: true, title: true },
  });
  return disputed.map(({ source, first, count }) => {
    const found = options.find(({ id }) => id === source.optionId);
    return {
      ...{ kind: "dispute", option: found ? { number: found.number, title: found.title } : null, id: source.id },
      ...{ byId: first.memberId, excerpt: excerptOfText(source.title), since: first.at, until: null, count },
    };
  });
}
