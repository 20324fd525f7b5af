import type { LoggedEvent } from "@/lib/domain/events";
import { patched, without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import { nameless } from "./erased";

export type MemberEvent = Extract<LoggedEvent, { type: `${"member" | "invite" | "applicant" | "capacity"}.${string}` }>;

/** How a member stands after an event about that. */
export const standingAfter = {
  "member.suspended": "suspended",
  "member.reinstated": "active",
  "member.removed": "removed",
  "member.erased": "removed",
} as const;

/** Whether an event changes how a member stands. */
export function isOfStanding(event: LoggedEvent): event is Extract<LoggedEvent, { type: keyof typeof standingAfter }> {
  return event.type in standingAfter;
}

export function evolveMembers(state: ExerciseState, event: MemberEvent): ExerciseState {
  switch (event.type) {
    case "member.joined": {
      const { memberId: id, role, persona, isSimulated = false } = event.payload;
      return {
        ...state,
        members: {
          ...state.members,
          [id]: { id, role, ...persona, desk: null, joinedAt: event.at, standing: "active", isSimulated },
        },
        applicants: without(state.applicants, id),
      };
    }
    case "member.role-changed": {
      const { memberId, role } = event.payload;
      return { ...state, members: patched(state.members, memberId, (member) => ({ ...member, role })) };
    }
    case "member.seated": {
      const { memberId, desk } = event.payload;
      return { ...state, members: patched(state.members, memberId, (member) => ({ ...member, desk })) };
    }
    case "member.suspended":
    case "member.reinstated":
    case "member.removed": {
      const standing = standingAfter[event.type];
      return {
        ...state,
        members: patched(state.members, event.payload.memberId, (member) => ({ ...member, standing })),
      };
    }
    case "member.erased": {
      const { memberId, alias } = event.payload;
      const left = { ...nameless(alias), standing: standingAfter[event.type] };
      return {
        ...state,
        members: patched(state.members, memberId, (member) => ({ ...member, ...left })),
        // What somebody says they know tells who they are.
        expertise: without(state.expertise, memberId),
      };
    }
    case "invite.issued": {
      const { inviteId, terms, kind } = event.payload;
      const unused = { uses: 0, revokedAt: null, resends: 0, resentAt: null };
      const invite = { id: inviteId, kind, ...terms, ...unused, issuedAt: event.at };
      return { ...state, invites: { ...state.invites, [inviteId]: invite } };
    }
    case "invite.used":
      return {
        ...state,
        invites: patched(state.invites, event.payload.inviteId, (invite) => ({ ...invite, uses: invite.uses + 1 })),
      };
    case "invite.resent":
      return {
        ...state,
        invites: patched(state.invites, event.payload.inviteId, (invite) => ({
          ...invite,
          resends: invite.resends + 1,
          resentAt: event.at,
        })),
      };
    case "invite.revoked":
      return {
        ...state,
        invites: patched(state.invites, event.payload.inviteId, (invite) => ({ ...invite, revokedAt: event.at })),
      };
    case "capacity.set":
      return { ...state, exercise: { ...state.exercise, capacity: event.payload.capacity } };
    case "applicant.queued": {
      const { applicantId: id, role, persona } = event.payload;
      const applicant = { id, role, ...persona, seq: event.seq, queuedAt: event.at };
      return { ...state, applicants: { ...state.applicants, [id]: applicant } };
    }
    case "applicant.dismissed":
      return { ...state, applicants: without(state.applicants, event.payload.applicantId) };
  }
}
