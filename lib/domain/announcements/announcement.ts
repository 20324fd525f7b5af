import { z } from "zod";
import { Id, type Instant, limits, line } from "@/lib/domain/primitives";

/** A word of the organizers to everybody in the exercise. */
export type Announcement = { id: Id; text: string; byId: Id; at: Instant };

/** The command's id becomes the announcement's. */
export const MakeAnnouncement = z.object({
  id: Id,
  type: z.literal("make-announcement"),
  text: line(limits.announcement),
});

export const announcementCommands = [MakeAnnouncement] as const;

export const announcementEvents = {
  "announcement.made": z.object({ announcementId: Id, text: z.string() }),
};
