import { whyNotResend } from "@/lib/domain/members/resend";
import type { Handler } from "@/lib/server/log/context";
import { requireInvite } from "./require-invite";
import { toInvite } from "./rows";

export const resendInvite: Handler<"resend-invite"> = async ({ tx, exercise, now }, { inviteId }) => {
  const refusal = whyNotResend(toInvite(await requireInvite(tx, exercise.id, inviteId)), now);
  if (refusal) throw refusal;
  return [{ type: "invite.resent", payload: { inviteId } }];
};
