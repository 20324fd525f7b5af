import { z } from "zod";
import { withoutWords } from "@/lib/domain/discussion/hidden";
import type { LoggedEvent } from "@/lib/domain/events";
import { nameless } from "@/lib/domain/members/erased";
import type { Id } from "@/lib/domain/primitives";
import { json, moment, text, whole } from "./collection";

/** Something a person did: its number in the log of the exercise, and what it was; `type` and `payload` are the API's. */
export const OwnAct = z.object({ seq: whole, at: moment, type: text, payload: json });
export type OwnAct = z.infer<typeof OwnAct>;

export const anotherMember = "another member";

/** An act as it is given to who did it: without the words, and without the ids, of others. */
export function toOwnAct(event: LoggedEvent, own: Id, members: ReadonlySet<Id>): OwnAct {
  const { seq, at, type, payload } = withoutOthersWords(event, own);
  return { seq, at: new Date(at).toISOString(), type, payload: withoutMembers(payload, own, members) };
}

function withoutOthersWords(event: LoggedEvent, own: Id): LoggedEvent {
  switch (event.type) {
    case "comment.posted":
      return { ...event, payload: { ...event.payload, quote: null } };
    case "comment.hidden":
    case "comment.restored":
      return event.payload.authorId === own ? event : withoutWords(event);
    case "member.joined":
      return event.payload.memberId === own
        ? event
        : { ...event, payload: { ...event.payload, persona: nameless(anotherMember) } };
    case "blind.revealed":
      return { ...event, payload: { ...event.payload, bundlings: [] } };
    case "report.corrected": {
      const changes = event.payload.changes.map((change) => ({ ...change, before: "" }));
      return { ...event, payload: { ...event.payload, changes } };
    }
    default:
      return event;
  }
}

/** Wherever another member's id stands, it says no more than that. */
function withoutMembers(value: unknown, own: Id, members: ReadonlySet<Id>): z.core.util.JSONType {
  if (typeof value === "string") return value !== own && members.has(value) ? anotherMember : value;
  if (Array.isArray(value)) return value.map((entry) => withoutMembers(entry, own, members));
  if (value === null || typeof value !== "object") return value as number | boolean | null;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(
    entries.map(([key, entry]) => [
      key !== own && members.has(key) ? anotherMember : key,
      withoutMembers(entry, own, members),
    ]),
  );
}
