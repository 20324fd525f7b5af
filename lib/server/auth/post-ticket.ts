import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";
import { requireVisitor } from "./require-visitor";
import { createSpread } from "./spread";
import { issueTicket } from "./ticket";

const waitOf = createSpread(600);

/** A ticket that opens a live connection, and how long to wait before one opens it. */
export const postTicket = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId, by, sessionOrTokenId } = await requireVisitor(request);
  const { exerciseId, memberId, role } = await requireMember(slug, userId);
  const viewer = { kind: "member", memberId, role } as const;
  const ticket = issueTicket({ exerciseId, viewer, credential: { by, id: sessionOrTokenId } });
  return Response.json({ ticket, memberId, waitMs: waitOf() });
});
