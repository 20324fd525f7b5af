import { Id } from "@/lib/domain/primitives";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readFile } from "@/lib/server/files/read-file";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string; id: string }>(async (request, { params }) => {
  const { slug, id } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const { type, content } = await readFile(exerciseId, Id.parse(id), viewer);
  return new Response(Buffer.from(content), {
    headers: {
      "content-type": type,
      // Whatever is in it, it runs nothing here; a document is opened outside of the browser's page.
      "content-security-policy": "default-src 'none'; frame-ancestors 'self'; sandbox",
      "content-disposition": type === "application/pdf" ? "attachment" : "inline",
      "x-content-type-options": "nosniff",
      // The content of an id never changes; who may see it does.
      "cache-control": "private, max-age=300",
    },
  });
});
