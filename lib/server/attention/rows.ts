import { z } from "zod";
import { excerptOfText } from "@/lib/domain/attention/excerpt";
import { type Notice, noticeKinds, placeKinds } from "@/lib/domain/attention/notice";
import { canSeeHidden } from "@/lib/domain/audience";
import { ReplyKind } from "@/lib/domain/discussion/comment";
import { type LoggedEvent, parseEvent } from "@/lib/domain/events";
import { nameOfGap } from "@/lib/domain/coverage/gap";
import { flagReasonWords } from "@/lib/domain/flags/flag";
import type { Axes, Term } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { toCall } from "@/lib/server/calls/rows";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

type Row = Prisma.NoticeGetPayload<object>;

const Kind = z.enum(noticeKinds);
const PlaceKind = z.enum(placeKinds);

/** Notices with what they refer to, as it is now; those of one exercise. */
export async function toNotices(tx: Tx, rows: Row[]): Promise<Notice[]> {
  const exerciseId = rows[0]?.exerciseId;
  if (exerciseId === undefined) return [];
  const events = await readEvents(tx, exerciseId, rows);
  const names = await readNames(tx, exerciseId, rows, [...events.values()]);
  const comments = await readComments(tx, rows);
  const mayRead = await whoReadsHidden(tx, rows, [...comments.values()]);
  return rows.map((row): Notice => {
    const kind = Kind.parse(row.kind);
    const event = events.get(row.seq)!;
    const comment = row.commentId === null ? undefined : comments.get(row.commentId);
    const isHidden = comment !== undefined && comment.hiddenAt !== null && !mayRead(row.memberId, comment);
    return {
      ...{ id: row.id, seq: row.seq, at: toInstant(row.at), kind, occasion: event.type },
      byId: event.by,
      place: {
        kind: PlaceKind.parse(row.placeKind),
        id: row.placeId,
        ...(names.places.get(row.placeId) ?? { number: null, title: null }),
      },
      commentId: row.commentId,
      replyKind: ReplyKind.nullable().parse(comment?.kind ?? null),
      excerpt: excerptOfText(isHidden ? "" : (comment?.body ?? "")),
      isDeleted: comment !== undefined && comment.deletedAt !== null,
      isHidden,
      ...detailsOf(event, names, row),
      seenAt: toInstant(row.seenAt),
    };
  });
}

async function readEvents(tx: Tx, exerciseId: Id, rows: Row[]): Promise<Map<number, LoggedEvent>> {
  const seqs = [...new Set(rows.map(({ seq }) => seq))];
  const stored = await tx.event.findMany({ where: { exerciseId, seq: { in: seqs } } });
  return new Map(stored.map((row) => [row.seq, parseEvent({ ...row, at: row.at.getTime() })]));
}

type Names = {
  places: Map<Id, { number: number; title: string }>;
  rounds: Map<Id, string>;
  /** The stakeholders, by their ids. */
  terms: Map<string, string>;
};

async function readNames(tx: Tx, exerciseId: Id, rows: Row[], events: LoggedEvent[]): Promise<Names> {
  const ids = [...new Set([...rows.map(({ placeId }) => placeId), ...events.flatMap(othersIn)])];
  const options = await tx.policyOption.findMany({
    where: { exerciseId, id: { in: ids } },
    select: { id: true, number: true, title: true },
  });
  const narratives = await tx.narrative.findMany({
    where: { exerciseId, id: { in: ids } },
    select: { id: true, number: true, nickname: true },
  });
  const injects = await tx.inject.findMany({
    where: { exerciseId, id: { in: ids }, number: { not: null } },
    select: { id: true, number: true, title: true },
  });
  const rounds = await tx.round.findMany({ where: { exerciseId }, select: { id: true, name: true } });
  const calls = await tx.call.findMany({ where: { exerciseId, id: { in: ids } } });
  const framing = await readFraming(tx, exerciseId);
  return {
    places: new Map([
      ...options.map(({ id, ...named }) => [id, named] as const),
      ...injects.map(({ id, number, title }) => [id, { number: number!, title }] as const),
      ...calls.map(toCall).map(({ id, number, gap }) => [id, { number, title: nameOfGap(gap, framing) }] as const),
      ...narratives.map(({ id, number, nickname }) => [id, { number, title: nickname }] as const),
    ]),
    rounds: new Map(rounds.map(({ id, name }) => [id, name])),
    terms: new Map(framing.stakeholders.map(({ id, name }) => [id, name])),
  };
}

async function readFraming(tx: Tx, id: Id) {
  const select = { instruments: true, stakeholders: true, axes: true };
  const { instruments, stakeholders, axes } = await tx.exercise.findUniqueOrThrow({ where: { id }, select });
  return { instruments: instruments as Term[], stakeholders: stakeholders as Term[], axes: axes as Axes };
}

function othersIn({ type, payload }: LoggedEvent): Id[] {
  if (type === "option.merged") return [payload.optionId, payload.intoId];
  if (type === "option.split") return payload.partIds;
  if (type === "merge.objected") return payload.intoId === null ? [] : [payload.intoId];
  if (type === "contradiction.flagged" || type === "contradiction.settled") return payload.optionIds;
  if (type === "option.judged") return [payload.injectId];
  if (type === "option.bundled" || type === "option.unbundled") return [payload.narrativeId];
  if (type === "option.submitted") return payload.rivalOfId === null ? [] : [payload.rivalOfId];
  return type === "option.unmerged" ? [payload.optionId] : [];
}

type Details = Pick<Notice, "revision" | "other" | "roundName" | "said">;

function detailsOf(event: LoggedEvent, { places, rounds, terms }: Names, { placeId }: Row): Details {
  const none: Details = { revision: null, other: null, roundName: null, said: "" };
  const { type, payload } = event;
  const named = (id: Id | null | undefined, prefix: "PO" | "MN" | "IN"): string | null => {
    const place = id && id !== placeId ? places.get(id) : undefined;
    return place ? `${prefix}-${place.number}` : null;
  };
  const otherOf = ([one, two]: [Id, Id]): string | null => named(one, "PO") ?? named(two, "PO");
  switch (type) {
    case "option.submitted":
      return { ...none, other: named(payload.rivalOfId, "PO") };
    case "option.revised":
      return { ...none, revision: payload.revision, said: payload.note };
    case "suggestion.accepted":
    case "comment.resolved":
      return { ...none, revision: payload.revision };
    case "option.judged":
      return { ...none, other: named(payload.injectId, "IN"), said: payload.reason };
    case "option.declined":
    case "suggestion.declined":
    case "source.assessed":
    case "suggestion.made":
      return { ...none, said: payload.reason };
    case "option.merged":
      return { ...none, other: named(payload.intoId, "PO") ?? named(payload.optionId, "PO"), said: payload.note };
    case "option.split": {
      const parts = payload.partIds.flatMap((id) => named(id, "PO") ?? []);
      return { ...none, other: parts.join(", "), said: payload.note };
    }
    case "option.unsplit":
      return none;
    case "option.unmerged":
      return { ...none, other: named(payload.optionId, "PO") };
    case "merge.objected":
      return { ...none, other: named(payload.intoId, "PO"), said: payload.reason };
    case "contradiction.flagged":
      return { ...none, other: otherOf(payload.optionIds), said: payload.reason };
    case "contradiction.settled":
      return { ...none, other: otherOf(payload.optionIds), said: payload.answer };
    case "option.bundled":
    case "option.unbundled":
      return { ...none, other: named(payload.narrativeId, "MN") };
    case "round.opened":
    case "round.reopened":
    case "round.ends-soon":
    case "round.grace-granted":
      return { ...none, roundName: rounds.get(payload.roundId) ?? null };
    case "rounds.rescheduled":
      return { ...none, roundName: rounds.get(payload.times[0]?.roundId ?? "") ?? null };
    case "flag.raised":
      return { ...none, said: payload.text || flagReasonWords[payload.reason] };
    case "flag.settled":
      return { ...none, said: payload.answer };
    case "comment.hidden":
      return { ...none, said: payload.reason };
    case "announcement.made":
    case "members.nudged":
    case "call.issued":
      return { ...none, said: payload.text };
    case "member.role-changed":
      return { ...none, said: payload.role };
    case "member.seated":
      return { ...none, said: terms.get(payload.desk ?? "") ?? payload.desk ?? "" };
    default:
      return none;
  }
}

type CommentRow = {
  id: Id;
  kind: string | null;
  authorId: Id;
  body: string;
  deletedAt: Date | null;
  hiddenAt: Date | null;
};

async function readComments(tx: Tx, rows: Row[]): Promise<Map<Id, CommentRow>> {
  const ids = [...new Set(rows.flatMap(({ commentId }) => commentId ?? []))];
  const select = { id: true, kind: true, authorId: true, body: true, deletedAt: true, hiddenAt: true };
  const found = ids.length > 0 ? await tx.comment.findMany({ where: { id: { in: ids } }, select }) : [];
  return new Map(found.map((row) => [row.id, row]));
}

/** Whether a member reads a comment though it is hidden; asked of the members only where one is. */
async function whoReadsHidden(tx: Tx, rows: Row[], comments: CommentRow[]) {
  const ids = comments.some(({ hiddenAt }) => hiddenAt) ? [...new Set(rows.map(({ memberId }) => memberId))] : [];
  const members = await tx.member.findMany({ where: { id: { in: ids } }, select: { id: true, role: true } });
  const roles = new Map(members.map(({ id, role }) => [id, Role.parse(role)]));
  return (memberId: Id, { authorId }: CommentRow): boolean =>
    canSeeHidden({ kind: "member", memberId, role: roles.get(memberId) ?? "observer" }, authorId);
}
