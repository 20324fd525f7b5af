import type { Command } from "@/lib/domain/commands";
import type { Id } from "@/lib/domain/primitives";
import { sha256 } from "@/lib/server/auth/secrets";

/** What a row needs and the log must never hold: whose account a member is, the hash of a code. */
export type Aside = { userId?: Id; codeHash?: string };

export function asideOf(command: Command): Aside {
  return command.type === "issue-invite" ? { codeHash: sha256(command.code) } : {};
}
