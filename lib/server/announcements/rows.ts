import type { Announcement } from "@/lib/domain/announcements/announcement";
import type { AnnouncementEvent } from "@/lib/domain/announcements/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

export async function projectAnnouncements(tx: Tx, exerciseId: Id, event: AnnouncementEvent): Promise<void> {
  const { announcementId: id, text } = event.payload;
  const made = { byId: event.by ?? "", at: new Date(event.at), seq: event.seq };
  await tx.announcement.create({ data: { id, exerciseId, text, ...made } });
}

/** All announcements, the first first. */
export async function listAnnouncements(tx: Tx, exerciseId: Id): Promise<Announcement[]> {
  const rows = await tx.announcement.findMany({ where: { exerciseId }, orderBy: { seq: "asc" } });
  return rows.map(({ id, text, byId, at }) => ({ id, text, byId, at: toInstant(at) }));
}
