import type { LoggedEvent } from "@/lib/domain/events";

/** The events that hold the words of a comment. */
export const wordyEvents = ["comment.posted", "comment.edited", "comment.hidden", "comment.restored"] as const;
type Wordy = Extract<LoggedEvent, { type: (typeof wordyEvents)[number] }>;

export function isWordy(event: LoggedEvent): event is Wordy {
  return (wordyEvents as readonly string[]).includes(event.type);
}

/** An event without the words of the comment that it is about; any other as it is. */
export function withoutWords(event: LoggedEvent): LoggedEvent {
  if (!isWordy(event)) return event;
  if (event.type === "comment.edited") return { ...event, payload: { ...event.payload, body: "" } };
  return { ...event, payload: { ...event.payload, body: "", quote: null } } as LoggedEvent;
}
