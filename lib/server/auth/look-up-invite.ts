import { InviteCode } from "@/lib/domain/members/commands";
import { findInvite } from "@/lib/server/members/join-exercise";
import { addressOf, countWrongCode, requireFewWrongCodes } from "./limits";

/** The invite of a code, or null; throws "rate-limited" for those who guess. */
export async function lookUpInvite(code: string, headers: Headers) {
  const address = addressOf(headers);
  await requireFewWrongCodes(address);
  const invite = InviteCode.safeParse(code).success ? await findInvite(code) : null;
  if (!invite) await countWrongCode(address);
  return invite;
}
