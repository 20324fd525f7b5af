import { readAccessCode } from "@/lib/domain/members/access-code";
import { InviteCode } from "@/lib/domain/members/commands";
import { findInvite } from "@/lib/server/members/find-invite";
import { addressOf } from "@/lib/server/http/address";
import { note, requireLeft } from "@/lib/server/http/limits";
import { noteMiss } from "@/lib/server/http/misses";

/** The invite of a code, out of a link or typed, or null; throws "rate-limited" for those who guess. */
export async function lookUpInvite(code: string, headers: Headers) {
  const address = addressOf(headers);
  const isTyped = readAccessCode(code) !== null;
  await requireLeft("wrongCodes", address);
  if (isTyped) await requireLeft("wrongTypedCodes", "");
  const invite = isTyped || InviteCode.safeParse(code).success ? await findInvite(code) : null;
  if (!invite) await Promise.all([note("wrongCodes", address), noteMiss(address)]);
  if (!invite && isTyped) await note("wrongTypedCodes", "");
  return invite;
}
