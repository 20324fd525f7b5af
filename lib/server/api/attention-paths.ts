import { z } from "zod";
import { NoticesQuery } from "@/lib/domain/attention/requests";
import { count, list, object, type Operation, text } from "./operation";

const exercise = "/api/v1/exercises/{slug}";
const noticesQuery = Object.fromEntries(
  Object.entries(NoticesQuery.shape).map(([name, field]) => [
    name,
    { description: field.description ?? "", schema: z.toJSONSchema(field, { io: "input", unrepresentable: "any" }) },
  ]),
);

/** What concerns one, and what one owes. */
export const attentionOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/notices`,
    id: "listNotices",
    summary: "What has happened that concerns one, the latest first, and how much of it one has not seen, by place",
    query: noticesQuery,
    answer: object({
      unseen: count,
      places: { type: "object", additionalProperties: object({ done: count, said: count }) },
      notices: list("Notice"),
      next: { type: ["integer", "null"] },
    }),
    refusals: [400, 403, 404],
  },
  {
    method: "put",
    path: `${exercise}/notices/seen`,
    id: "markSeen",
    summary: "Note what one has seen; answers how much is left",
    body: "Seen",
    answer: object({ unseen: count }),
    refusals: [400, 401, 403, 404, 413, 429],
  },
  {
    method: "get",
    path: `${exercise}/owed`,
    id: "listOwed",
    summary: "What one still owes the others: answers, decisions, drafts that were not submitted",
    answer: object({ owed: list("Debt") }),
    refusals: [403, 404],
  },
  {
    method: "get",
    path: `${exercise}/calendar`,
    id: "getCalendarAddress",
    summary: "The address of one's own calendar of the rounds, to be kept to oneself",
    answer: object({ address: text }),
    refusals: [403, 404],
  },
  {
    method: "post",
    path: `${exercise}/calendar`,
    id: "renewCalendarAddress",
    summary: "Give up the address of one's calendar for a new one",
    answer: object({ address: text }),
    refusals: [401, 403, 404, 429],
  },
  {
    method: "get",
    path: "/api/v1/calendar/{file}",
    id: "getCalendar",
    summary: "The rounds as text/calendar (RFC 5545), for calendars that subscribe to them",
    answer: text,
    refusals: [404],
    isPublic: true,
  },
];
