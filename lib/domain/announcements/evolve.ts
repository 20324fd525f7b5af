import type { LoggedEvent } from "@/lib/domain/events";
import type { ExerciseState } from "@/lib/domain/state";

export type AnnouncementEvent = Extract<LoggedEvent, { type: "announcement.made" }>;

export function evolveAnnouncements(state: ExerciseState, event: AnnouncementEvent): ExerciseState {
  const { announcementId: id, text } = event.payload;
  return { ...state, announcements: [...state.announcements, { id, text, byId: event.by ?? "", at: event.at }] };
}
