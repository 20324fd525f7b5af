import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import { parseReference } from "@/lib/domain/references/reference";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readReference } from "@/lib/server/references/read-reference";

const Query = z.object({ of: z.string("Say which reference you ask for, as in of=PO-6 r2.").max(120) });

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { of } = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  const reference = parseReference(of);
  if (!reference) throw new Refusal("invalid", `"${of}" is no reference. One looks like PO-6 r2, or IN-2.`);
  return Response.json(await readReference(access, reference));
});
