import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { calendarAddress, renewAddress } from "@/lib/server/calendar/address";
import { route } from "@/lib/server/http/route";
import { requireMember } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { memberId } = await requireMember(slug, visitor?.userId ?? null);
  return Response.json({ address: await calendarAddress(memberId) });
});

/** A new address; the one before shows nothing any more. */
export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const { memberId } = await requireMember(slug, userId);
  return Response.json({ address: await renewAddress(memberId) });
});
