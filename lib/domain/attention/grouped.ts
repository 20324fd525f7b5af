import type { Id } from "@/lib/domain/primitives";
import { type Notice, noticeKinds } from "./notice";

/** What has happened at one place: what presses most comes first, and of one kind what happened first. */
export type NoticeGroup = { place: Notice["place"]; notices: Notice[] };

/** Notices by place: first those with what presses most, among equals the one where something happened last. */
export function groupNotices(notices: readonly Notice[]): NoticeGroup[] {
  const groups = new Map<Id, NoticeGroup>();
  for (const notice of notices.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id)) {
    const group = groups.get(notice.place.id);
    if (group) group.notices.push(notice);
    else groups.set(notice.place.id, { place: notice.place, notices: [notice] });
  }
  return [...groups.values()].toSorted((a, b) => urgency(a) - urgency(b) || lastOf(b) - lastOf(a));
}

const rank = ({ kind }: Notice): number => noticeKinds.indexOf(kind);
const urgency = ({ notices }: NoticeGroup): number => Math.min(...notices.map(rank));
const lastOf = ({ notices }: NoticeGroup): number => Math.max(...notices.map(({ id }) => id));
