import type { Command } from "@/lib/domain/commands";
import type { Invitee } from "@/lib/domain/members/commands";
import type { Id } from "@/lib/domain/primitives";
import { hashOfCode, personalCode } from "@/lib/server/auth/code-hash";

/**
 * What rows need and the log must never hold: whose account a member is, or by their ids several, and, by the id of an
 * invitation, the hash of its code and whom it is for.
 */
export type Aside = {
  /** Of a log that came with an archive, whose members have no accounts here. */
  hasNoAccounts?: true;
  userId?: Id;
  userIds?: ReadonlyMap<Id, Id>;
  codeHashes?: ReadonlyMap<Id, string>;
  invitees?: ReadonlyMap<Id, Invitee>;
};

export function asideOf(command: Command): Aside {
  switch (command.type) {
    case "issue-invite":
      return { codeHashes: new Map([[command.id, hashOfCode(command.code)]]) };
    case "issue-codes":
      return { codeHashes: new Map(command.codes.map(({ id, code }) => [id, hashOfCode(code)])) };
    case "invite-people":
      return {
        codeHashes: new Map(command.people.map(({ id }) => [id, hashOfCode(personalCode(id))])),
        invitees: new Map(command.people.map((invitee) => [invitee.id, invitee])),
      };
    default:
      return {};
  }
}
