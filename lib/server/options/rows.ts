import { z } from "zod";
import {
  type FullOption,
  type OptionContent,
  optionStatuses,
  type PolicyOption,
  type Revision,
  Weight,
} from "@/lib/domain/options/option";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { Prisma } from "@/lib/server/db/generated/client";

type Row = Prisma.PolicyOptionGetPayload<object>;
type RowWithoutText = Omit<Row, "facets">;

const Status = z.enum(optionStatuses);

// Rows were parsed before they were written; parsing again here would only cost time.
export function toContent(row: Row): OptionContent {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = row;
  return { title, facets, placement, stakeholders, instruments, timeHorizon } as OptionContent;
}

export function toOption(row: Row): FullOption {
  return { ...toCard(row), facets: toContent(row).facets };
}

/** What was said of an option under injects, by their ids. */
export function toShocks({ shocks }: Pick<Row, "shocks">): PolicyOption["shocks"] {
  return shocks as PolicyOption["shocks"];
}

export function toObjections({ objections }: Pick<Row, "objections">): PolicyOption["objections"] {
  return objections as PolicyOption["objections"];
}

export function toTakenIn({ takenIn }: Pick<Row, "takenIn">): PolicyOption["takenIn"] {
  return takenIn as PolicyOption["takenIn"];
}

/** The changes that staff have asked for. */
export function toAsked({ asked }: Pick<Row, "asked">): PolicyOption["asked"] {
  return asked as PolicyOption["asked"];
}

/** An option without its text. */
export function toCard(row: RowWithoutText): PolicyOption {
  const { title, placement, stakeholders, instruments, timeHorizon } = row;
  return {
    ...({ title, placement, stakeholders, instruments, timeHorizon } as Omit<OptionContent, "facets">),
    facets: null,
    excerpt: row.excerpt,
    id: row.id,
    number: row.number,
    authorId: row.authorId,
    status: Status.parse(row.status),
    declineReason: row.declineReason,
    asked: toAsked(row),
    mergedIntoId: row.mergedIntoId,
    takenIn: toTakenIn(row),
    splitFromId: row.splitFromId,
    splitIntoIds: row.splitIntoIds,
    mergeNote: row.mergeNote,
    mergedFrom: row.mergedFrom as PolicyOption["mergedFrom"],
    objections: toObjections(row),
    rivalOfId: row.rivalOfId,
    callId: row.callId,
    contributorIds: row.contributorIds,
    sourceNote: row.sourceNote,
    revision: row.revision,
    substantialRevision: row.substantialRevision,
    submittedAt: toInstant(row.submittedAt),
    revisedAt: toInstant(row.revisedAt),
    shocks: toShocks(row),
    commentCount: row.commentCount,
    lastCommentAt: toInstant(row.lastCommentAt),
    lastSeq: row.lastSeq,
  };
}

/** Options without their texts, in the order of their numbers. */
export async function listCards(tx: Tx, where: Prisma.PolicyOptionWhereInput): Promise<PolicyOption[]> {
  const rows = await tx.policyOption.findMany({ where, orderBy: { number: "asc" }, omit: { facets: true } });
  return rows.map(toCard);
}

export function toRevision(row: Prisma.RevisionGetPayload<object>): Revision {
  return { ...row, at: toInstant(row.at), weight: Weight.parse(row.weight), content: row.content as OptionContent };
}
