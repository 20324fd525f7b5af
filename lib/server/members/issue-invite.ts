import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";

export const issueInvite: Handler<"issue-invite"> = async ({ now }, { id, terms }) => {
  if (terms.expiresAt !== null && terms.expiresAt <= now) {
    const message = "Choose a moment in the future, or no expiry.";
    throw new Refusal("invalid", message, [{ path: "terms.expiresAt", message }]);
  }
  if (terms.allowsGuests && terms.role !== "analyst" && terms.role !== "observer") {
    const message = "Organizers and moderators must sign in; guests can be analysts or observers.";
    throw new Refusal("invalid", message, [{ path: "terms.allowsGuests", message }]);
  }
  return [{ type: "invite.issued", payload: { inviteId: id, terms } }];
};
