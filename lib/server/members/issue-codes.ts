import type { Handler } from "@/lib/server/log/context";
import { requireTerms } from "./require-terms";

export const issueCodes: Handler<"issue-codes"> = async ({ now }, { terms, codes }) => {
  requireTerms(terms, now);
  return codes.map(({ id }) => ({
    type: "invite.issued",
    payload: { inviteId: id, terms: { ...terms, maxUses: 1 }, kind: "code" },
  }));
};
