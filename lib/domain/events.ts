import { z } from "zod";
import { announcementEvents } from "./announcements/announcement";
import { blindEvents } from "./blind/events";
import { callEvents } from "./calls/call";
import { correctionEvents } from "./corrections/correction";
import { contradictionEvents } from "./contradictions/events";
import { discussionEvents } from "./discussion/events";
import { evidenceEvents } from "./evidence/events";
import { exerciseEvents } from "./exercise/events";
import { expertiseEvents } from "./expertise/expertise";
import { flagEvents } from "./flags/flag";
import { injectEvents } from "./injects/events";
import { memberEvents } from "./members/events";
import { narrativeEvents } from "./narratives/events";
import { optionEvents } from "./options/events";
import { participationEvents } from "./participation/nudge";
import { Id, Instant } from "./primitives";
import { ratingEvents } from "./ratings/rating";
import { shockEvents } from "./shocks/events";
import { suggestionEvents } from "./suggestions/events";
import { threadEvents } from "./threads/thread-rule";

/** Everything that can happen in an exercise, with the shape of what is remembered of it. */
export const eventPayloads = {
  ...exerciseEvents,
  ...memberEvents,
  ...optionEvents,
  ...suggestionEvents,
  ...evidenceEvents,
  ...discussionEvents,
  ...flagEvents,
  ...threadEvents,
  ...narrativeEvents,
  ...contradictionEvents,
  ...blindEvents,
  ...correctionEvents,
  ...injectEvents,
  ...shockEvents,
  ...ratingEvents,
  ...announcementEvents,
  ...participationEvents,
  ...expertiseEvents,
  ...callEvents,
};

export type EventType = keyof typeof eventPayloads;
export type EventPayload<T extends EventType> = z.infer<(typeof eventPayloads)[T]>;

/** Something that happened, before it has a place in the log. */
export type DomainEvent = { [T in EventType]: { type: T; payload: EventPayload<T> } }[EventType];

/** An event in the log: `by` is the member who acted, null for the clock. */
export type LoggedEvent = DomainEvent & { seq: number; at: Instant; by: Id | null };

export const eventTypes = Object.keys(eventPayloads) as EventType[];

const envelope = z.object({
  seq: z.number().int().positive(),
  at: Instant,
  by: Id.nullable(),
  type: z.enum(eventTypes as [EventType, ...EventType[]]),
  payload: z.unknown(),
});

/** Parses an event from the database or the wire; throws a ZodError when it is not one. */
export function parseEvent(input: unknown): LoggedEvent {
  const { type, payload, ...rest } = envelope.parse(input);
  return { ...rest, type, payload: eventPayloads[type].parse(payload) } as LoggedEvent;
}
