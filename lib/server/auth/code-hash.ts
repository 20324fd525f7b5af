import { createHmac } from "node:crypto";
import { readAccessCode } from "@/lib/domain/members/access-code";
import type { Id } from "@/lib/domain/primitives";
import { keyFor } from "./app-secret";
import { sha256 } from "./secrets";

/**
 * What is kept of an invitation's code. One that is typed is short enough to be found from its hash by trying
 * them all, so its hash takes the secret of this Sandtable too; with another secret such codes open nothing.
 */
export function hashOfCode(code: string): string {
  const typed = readAccessCode(code);
  return typed === null ? sha256(code) : createHmac("sha256", keyFor("access code")).update(typed).digest("hex");
}

/**
 * The code in the link of a personal invitation, the same each time it is made, so that a mail sent again holds
 * the link of the first. Nobody can make it who has only the database.
 */
export function personalCode(inviteId: Id): string {
  return createHmac("sha256", keyFor("personal invitation")).update(inviteId).digest("base64url");
}
