import { Id } from "@/lib/domain/primitives";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readExportFile } from "@/lib/server/exports/ask";
import { attachment } from "@/lib/server/http/attachment";
import { isKnown } from "@/lib/server/http/etag";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export const GET = route<{ slug: string; id: string }>(async (request, { params }) => {
  const { slug, id } = await params;
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  const { content, sha256, format, title } = await readExportFile(access, Id.parse(id));
  const etag = `"${sha256}"`;
  // The content of an id never changes; who may see it does.
  const headers = { etag, "cache-control": "private, no-cache" };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(content), {
    headers: {
      ...headers,
      "content-type": types[format],
      "content-disposition": attachment(`${title} - report.${format}`, `${slug}-report.${format}`),
      "x-content-type-options": "nosniff",
    },
  });
});
