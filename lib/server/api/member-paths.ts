import { count, list, object, type Operation, text } from "./operation";

const exercise = "/api/v1/exercises/{slug}";

/** Those who are invited, those who wait, and what organizers have done. */
export const memberOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/invitations`,
    id: "listInvitations",
    summary: "Who has been invited by mail, and what became of the mails, for organizers",
    answer: object({ invitations: list("Invitation") }),
    refusals: [403, 404],
  },
  {
    method: "get",
    path: `${exercise}/place`,
    id: "getPlace",
    summary: "One's own place on the waiting list; not found for who does not wait",
    answer: "Place",
    refusals: [401, 404],
  },
  {
    method: "get",
    path: `${exercise}/acts`,
    id: "listActs",
    summary: "What organizers have done, the latest first, for organizers",
    query: {
      before: { description: "Only what came before this event, as `next` of the last answer says", schema: count },
    },
    answer: object({
      acts: { type: "array", items: { type: "object", description: "An Event." } },
      next: { type: ["integer", "null"] },
    }),
    refusals: [400, 403, 404],
  },
  {
    method: "get",
    path: `${exercise}/participation`,
    id: "getParticipation",
    summary: "Who takes part and how, when, and what the options cover so far, for organizers and moderators",
    query: {
      region: { description: "Of whom the activity is wanted: members of this region alone", schema: text },
    },
    answer: "Participation",
    refusals: [400, 403, 404],
  },
];
