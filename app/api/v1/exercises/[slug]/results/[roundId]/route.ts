import { z } from "zod";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readResultsText } from "@/lib/server/ratings/read-results";
import { readResultsCsv } from "@/lib/server/ratings/read-results-csv";

const Query = z.object({ format: z.enum(["json", "csv"], "Ask for json or csv.").default("json") });

// Without it, spreadsheets take the file for one of another alphabet.
const byteOrderMark = "\uFEFF";

export const GET = route<{ slug: string; roundId: string }>(async (request, { params }) => {
  const { slug, roundId } = await params;
  const { format } = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  if (format === "json") {
    return new Response(await readResultsText(access, roundId), { headers: { "content-type": "application/json" } });
  }
  return new Response(byteOrderMark + (await readResultsCsv(access, roundId)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${slug}-results-${roundId.slice(0, 8)}.csv"`,
      "cache-control": "private, no-store",
    },
  });
});
