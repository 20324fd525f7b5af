import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { takeArchive } from "@/lib/server/archive/take-archive";
import { isKnown } from "@/lib/server/http/etag";
import { route } from "@/lib/server/http/route";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, role, memberId } = await requireOrganizer(
    slug,
    visitor?.userId ?? null,
    "Only organizers take an archive along.",
  );
  const { bytes, sha256, body, discard } = await takeArchive(exerciseId, role, memberId);
  const etag = `"${sha256}"`;
  if (isKnown(request, etag)) {
    await body.cancel();
    await discard();
    return new Response(null, { status: 304, headers: { etag } });
  }
  return new Response(body, {
    headers: {
      "content-type": "application/zip",
      "content-length": String(bytes),
      "content-disposition": `attachment; filename="${slug}.sandtable.zip"`,
      "cache-control": "private, no-cache",
      etag,
    },
  });
});
