import { z } from "zod";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readResults } from "@/lib/server/ratings/read-results";
import { readResultsCsv } from "@/lib/server/ratings/read-results-csv";

const Format = z.enum(["json", "csv"]).default("json");

// Without it, spreadsheets take the file for one of another alphabet.
const byteOrderMark = "\uFEFF";

export const GET = route<{ slug: string; roundId: string }>(async (request, { params }) => {
  const { slug, roundId } = await params;
  const format = Format.parse(new URL(request.url).searchParams.get("format") ?? undefined);
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  if (format === "json") return Response.json(await readResults(access, roundId));
  return new Response(byteOrderMark + (await readResultsCsv(access, roundId)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${slug}-results-${roundId.slice(0, 8)}.csv"`,
      "cache-control": "private, no-store",
    },
  });
});
