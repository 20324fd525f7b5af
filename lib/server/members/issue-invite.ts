import type { Handler } from "@/lib/server/log/context";
import { requireTerms } from "./require-terms";

export const issueInvite: Handler<"issue-invite"> = async ({ now }, { id, terms }) => {
  requireTerms(terms, now);
  return [{ type: "invite.issued", payload: { inviteId: id, terms, kind: "link" } }];
};
