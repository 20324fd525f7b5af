import { AskForExport } from "@/lib/domain/report/exports";
import { requireOwnPage } from "@/lib/server/auth/require-visitor";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { askForExport } from "@/lib/server/exports/ask";
import { addressOf } from "@/lib/server/http/address";
import { spend } from "@/lib/server/http/limits";
import { readJson, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  await requireOwnPage(request);
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  const { format } = await readJson(request, AskForExport);
  const limit = (): Promise<void> => spend("exports", visitor?.userId ?? addressOf(request.headers));
  const asked = await askForExport(access, format, limit);
  return Response.json(asked, { status: asked.state === "ready" ? 200 : 202 });
});
