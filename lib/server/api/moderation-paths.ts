import { moderationKinds } from "@/lib/domain/moderation/act";
import { list, object, type Operation } from "./operation";

const exercise = "/api/v1/exercises/{slug}";
const claims = object({ claims: list("Claim") });

/** What moderators do, and what everybody may know of it. */
export const moderationOperations: Operation[] = [
  {
    method: "get",
    path: `${exercise}/moderation`,
    id: "listModeration",
    summary: "What was done to the work of others, what and why, the latest first",
    query: {
      before: { description: "Only what is older than this event", schema: { type: "integer" } },
      kind: { description: "Only this kind", schema: { type: "string", enum: moderationKinds } },
    },
    answer: "ModerationPage",
    refusals: [400, 404],
    isPublic: true,
  },
  {
    method: "get",
    path: `${exercise}/triage/claims`,
    id: "listClaims",
    summary: "Which of organizers and moderators is on which entry of the queue, for them",
    answer: claims,
    refusals: [403, 404],
  },
  {
    method: "put",
    path: `${exercise}/triage/claims/{entryId}`,
    id: "claimEntry",
    summary: "Say that one is on an option or a flag in the queue, or still is, and on no other",
    body: "ClaimRequest",
    answer: claims,
    refusals: [400, 401, 403, 404, 409, 413, 429],
  },
  {
    method: "delete",
    path: `${exercise}/triage/claims`,
    id: "releaseClaims",
    summary: "Say that one is on nothing in the queue any more",
    answer: claims,
    refusals: [401, 403, 404, 409, 429],
  },
];
