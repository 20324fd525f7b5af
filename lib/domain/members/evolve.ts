import type { LoggedEvent } from "@/lib/domain/events";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";

export type MemberEvent = Extract<LoggedEvent, { type: `member.${string}` | `invite.${string}` }>;

export function evolveMembers(state: ExerciseState, event: MemberEvent): ExerciseState {
  switch (event.type) {
    case "member.joined": {
      const { memberId, role, persona } = event.payload;
      return {
        ...state,
        members: { ...state.members, [memberId]: { id: memberId, role, ...persona, desk: null, joinedAt: event.at } },
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
    case "invite.issued": {
      const { inviteId, terms } = event.payload;
      const invite = { id: inviteId, ...terms, uses: 0, revokedAt: null, issuedAt: event.at };
      return { ...state, invites: { ...state.invites, [inviteId]: invite } };
    }
    case "invite.used":
      return {
        ...state,
        invites: patched(state.invites, event.payload.inviteId, (invite) => ({ ...invite, uses: invite.uses + 1 })),
      };
    case "invite.revoked":
      return {
        ...state,
        invites: patched(state.invites, event.payload.inviteId, (invite) => ({ ...invite, revokedAt: event.at })),
      };
  }
}
