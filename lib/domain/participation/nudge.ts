import { z } from "zod";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Member } from "@/lib/domain/members/member";
import { Id, type Instant, limits, line } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import type { Attendance } from "./attendance";

/** How often a member has been nudged, and when last; only staff see it. */
export type Nudges = { times: number; lastAt: Instant };

/** Asks members, and nobody else, to come back. Those of whom `whyLeftOut` has something to say are passed over. */
export const NudgeMembers = z.object({
  id: Id,
  type: z.literal("nudge-members"),
  memberIds: z.array(Id).min(1).max(limits.members),
  text: line(limits.announcement),
});

export const participationCommands = [NudgeMembers] as const;

export const participationEvents = {
  "members.nudged": z.object({ memberIds: z.array(Id), text: z.string() }),
};

export type ParticipationEvent = Extract<LoggedEvent, { type: "members.nudged" }>;

export function evolveParticipation(state: ExerciseState, { payload, at }: ParticipationEvent): ExerciseState {
  const nudges = { ...state.nudges };
  for (const id of payload.memberIds) nudges[id] = { times: (nudges[id]?.times ?? 0) + 1, lastAt: at };
  return { ...state, nudges };
}

/** Nobody is nudged again before that (ms). */
export const nudgedAgainAfterMs = 24 * 60 * 60 * 1_000;

export const leftOutReasons = ["oneself", "removed", "suspended", "observer", "nudged-lately"] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why a member is not nudged at `now` by `byId`, or null when they are. Asked by the page, and under the lock. */
export function whyLeftOut(
  { id, role, standing }: Pick<Member, "id" | "role" | "standing">,
  nudges: Nudges | undefined,
  { byId, now }: { byId: Id; now: Instant },
): LeftOutReason | null {
  if (id === byId) return "oneself";
  if (standing !== "active") return standing;
  if (role === "observer") return "observer";
  return nudges && now - nudges.lastAt < nudgedAgainAfterMs ? "nudged-lately" : null;
}

/** How a nudge reaches a member: by mail and in the app, or in the app alone, and why. */
export const reaches = ["mail", "no-address", "no-mail"] as const;
export const Reach = z.enum(reaches);
export type Reach = z.infer<typeof Reach>;

/** What an organizer may begin with, by how those who get it take part; the last is for a mixed company. */
export const suggestedTexts: Record<Attendance | "mixed", string> = {
  active: "Thank you for what you have written. In this round we would like to hear from you again.",
  quiet:
    "You wrote earlier, and we have not heard from you in a while. Others have gone on from there: have a look, and tell them where they are right or wrong.",
  silent:
    "You have looked in, and not written anything yet. Two sentences are enough for a beginning: say what would work, or what would go wrong.",
  absent:
    "You have a place in this exercise and have not been there yet. The brief takes five minutes; then you can propose an option of your own, or answer one.",
  mixed: "We would like to hear from you. Have a look at what has been written, and add what you know.",
};
