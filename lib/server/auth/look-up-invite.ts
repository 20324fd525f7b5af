import { readAccessCode } from "@/lib/domain/members/access-code";
import { InviteCode } from "@/lib/domain/members/commands";
import { findInvite } from "@/lib/server/members/find-invite";
import { addressOf, countWrongCode, requireFewWrongCodes } from "./limits";

/** The invite of a code, out of a link or typed, or null; throws "rate-limited" for those who guess. */
export async function lookUpInvite(code: string, headers: Headers) {
  const address = addressOf(headers);
  await requireFewWrongCodes(address);
  const canBeOne = InviteCode.safeParse(code).success || readAccessCode(code) !== null;
  const invite = canBeOne ? await findInvite(code) : null;
  if (!invite) await countWrongCode(address);
  return invite;
}
