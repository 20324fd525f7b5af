import { BeginRehearsal } from "@/lib/domain/rehearsals/rehearsal";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { readJson, route } from "@/lib/server/http/route";
import { requireOrganizer } from "@/lib/server/members/viewer";
import { beginRehearsal } from "@/lib/server/rehearsals/begin-rehearsal";
import { discardRehearsal } from "@/lib/server/rehearsals/discard-rehearsal";
import { readRehearsal } from "@/lib/server/rehearsals/read-rehearsal";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireRequestVisitor(request);
  const { exerciseId } = await requireOrganizer(slug, userId, "Only organizers see the rehearsals of an exercise.");
  return Response.json({ rehearsal: await readRehearsal(exerciseId, userId) });
});

/** Begins one of this exercise, in place of another where `replaces` says so. */
export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const input = await readJson(request, BeginRehearsal);
  const { slug: address, seq } = await beginRehearsal(slug, userId, input);
  return Response.json({ slug: address, seq }, { status: 201 });
});

/** Ends the rehearsal that this exercise is. */
export const DELETE = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  return Response.json(await discardRehearsal(slug, userId));
});
