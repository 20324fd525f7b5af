import { givenTo, type Viewer } from "@/lib/domain/audience";
import type { LoggedEvent } from "@/lib/domain/events";
import {
  type ModerationAct,
  moderationEvents,
  type ModerationKind,
  type ModerationPage,
  type ModerationPlace,
  type ModerationType,
} from "@/lib/domain/moderation/act";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { sqlOf } from "@/lib/server/db/sql";
import { toStored } from "@/lib/server/log/read-events";

const pageSize = 50;

type Asked = { before: number | null; kind: ModerationKind | null };

/** What was done to the work of others, the latest first, from the events alone and as far as this viewer may see them. */
export async function listModeration(exerciseId: Id, viewer: Viewer, { before, kind }: Asked): Promise<ModerationPage> {
  const { prisma } = db();
  const types: ModerationType[] = kind ? [...moderationEvents[kind]] : Object.values(moderationEvents).flat();
  const rows = await prisma.event.findMany({
    where: { exerciseId, type: { in: types }, ...(before !== null && { seq: { lt: before } }) },
    orderBy: { seq: "desc" },
    take: pageSize,
  });
  const events = (await toStored(sqlOf(prisma), rows)).flatMap((entry) => givenTo(viewer, entry) ?? []);
  const places = await readPlaces(events);
  return {
    acts: events.flatMap((event) => toAct(event, places) ?? []),
    next: rows.length === pageSize ? rows.at(-1)!.seq : null,
  };
}

type Places = ReadonlyMap<Id, ModerationPlace>;

function toAct({ seq, at, by: byId, ...event }: LoggedEvent, places: Places): ModerationAct | null {
  const place = (id: Id | undefined) => places.get(id ?? "") ?? null;
  const nothing = {
    place: null,
    into: null,
    partNumbers: [],
    memberId: null,
    commentId: null,
    reason: "",
    seconds: null,
  };
  const base = { ...nothing, seq, at, byId };
  const { type, payload } = event;
  switch (type) {
    case "option.declined":
      return { ...base, type, place: place(payload.optionId), reason: payload.reason };
    case "option.changes-asked":
      return { ...base, type, place: place(payload.optionId), commentId: payload.commentId };
    case "option.merged":
      return { ...base, type, place: place(payload.optionId), into: place(payload.intoId), reason: payload.note };
    case "option.split": {
      const partNumbers = payload.partIds.flatMap((id) => place(id)?.number ?? []);
      return { ...base, type, place: place(payload.optionId), partNumbers, reason: payload.note };
    }
    case "option.unsplit":
    case "option.unmerged":
      return { ...base, type, place: place(payload.optionId) };
    case "comment.hidden":
    case "comment.restored": {
      const { subject, commentId, authorId: memberId } = payload;
      const reason = type === "comment.hidden" ? payload.reason : "";
      return { ...base, type, place: place(subject.id), commentId, memberId, reason };
    }
    case "thread.locked":
      return { ...base, type, place: place(payload.subject.id), reason: payload.reason };
    case "thread.unlocked":
      return { ...base, type, place: place(payload.subject.id) };
    case "slow-mode.set":
      return { ...base, type, place: place(payload.subject?.id), seconds: payload.seconds };
    case "member.suspended":
    case "member.reinstated":
    case "member.removed":
      return { ...base, type, memberId: payload.memberId };
    default:
      return null;
  }
}

async function readPlaces(events: LoggedEvent[]): Promise<Places> {
  const { prisma } = db();
  const ids = events.flatMap(({ payload }) => [
    ...("optionId" in payload ? [payload.optionId] : []),
    ...("intoId" in payload && payload.intoId !== null ? [payload.intoId] : []),
    ...("partIds" in payload ? payload.partIds : []),
    ...("subject" in payload && payload.subject ? [payload.subject.id] : []),
  ]);
  const where = { id: { in: [...new Set(ids)] } };
  const options = await prisma.policyOption.findMany({ where, select: { id: true, number: true, title: true } });
  const narratives = await prisma.narrative.findMany({ where, select: { id: true, number: true, nickname: true } });
  const injects = await prisma.inject.findMany({ where, select: { id: true, number: true, title: true } });
  return new Map<Id, ModerationPlace>([
    ...options.map(({ id, ...of }) => [id, { kind: "option", ...of }] as const),
    ...narratives.map(({ id, number, nickname: title }) => [id, { kind: "narrative", number, title }] as const),
    ...injects.flatMap(({ id, number, title }) =>
      number === null ? [] : [[id, { kind: "inject", number, title }] as const],
    ),
  ]);
}
