import { KeepDraft } from "@/lib/domain/options/option";
import { Id } from "@/lib/domain/primitives";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { readJson, route } from "@/lib/server/http/route";
import { requireSameMember } from "@/lib/server/members/same-member";
import { requireMember } from "@/lib/server/members/viewer";
import { discardDraft, keepDraft } from "@/lib/server/options/drafts";

type Params = { slug: string; id: string };

export const PUT = route<Params>(async (request, { params }) => {
  const { slug, id } = await params;
  const { userId } = await requireVisitor(request);
  const { memberId } = await requireMember(slug, userId);
  requireSameMember(request, memberId);
  const version = await keepDraft(memberId, Id.parse(id), await readJson(request, KeepDraft));
  return Response.json({ id, version });
});

export const DELETE = route<Params>(async (request, { params }) => {
  const { slug, id } = await params;
  const { userId } = await requireVisitor(request);
  const { memberId } = await requireMember(slug, userId);
  requireSameMember(request, memberId);
  await discardDraft(memberId, Id.parse(id));
  return Response.json({ id });
});
