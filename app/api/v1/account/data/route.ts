import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { takeData } from "@/lib/server/privacy/take-data";

export const GET = route(async (request) => {
  const { userId } = await requireRequestVisitor(request);
  const { bytes, body } = await takeData(userId);
  return new Response(body, {
    headers: {
      "content-type": "application/zip",
      "content-length": String(bytes),
      "content-disposition": 'attachment; filename="your-data.sandtable.zip"',
      "cache-control": "private, no-store",
    },
  });
});
