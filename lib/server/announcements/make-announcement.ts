import type { Handler } from "@/lib/server/log/context";

export const makeAnnouncement: Handler<"make-announcement"> = async (_context, { id, text }) => [
  { type: "announcement.made", payload: { announcementId: id, text } },
];
