import type { Id } from "@/lib/domain/primitives";
import { type Notice, noticeKinds } from "./notice";

/** What has happened at one place, in the order in which it did. */
export type NoticeGroup = { place: Notice["place"]; notices: Notice[] };

/** Notices by place: first those with what presses most, among equals the one where something happened last. */
export function groupNotices(notices: readonly Notice[]): NoticeGroup[] {
  const groups = new Map<Id, NoticeGroup>();
  for (const notice of notices.toSorted((a, b) => a.id - b.id)) {
    const group = groups.get(notice.place.id);
    if (group) group.notices.push(notice);
    else groups.set(notice.place.id, { place: notice.place, notices: [notice] });
  }
  return [...groups.values()].toSorted((a, b) => urgency(a) - urgency(b) || lastOf(b) - lastOf(a));
}

const urgency = ({ notices }: NoticeGroup): number => Math.min(...notices.map(({ kind }) => noticeKinds.indexOf(kind)));
const lastOf = ({ notices }: NoticeGroup): number => notices.at(-1)?.id ?? 0;
