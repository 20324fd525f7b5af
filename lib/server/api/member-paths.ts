import { list, object, type Operation } from "./operation";

const exercise = "/api/v1/exercises/{slug}";

/** Those who are invited, and those who wait. */
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
];
