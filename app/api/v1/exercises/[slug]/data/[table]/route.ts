import { DataTable } from "@/lib/domain/report/exports";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readDataTable } from "@/lib/server/exports/data/read-data-table";
import { attachment } from "@/lib/server/http/attachment";
import { route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";

// Without it, spreadsheets take the file for one of another alphabet.
const byteOrderMark = "\uFEFF";

export const GET = route<{ slug: string; table: string }>(async (request, { params }) => {
  const { slug, table } = await params;
  const visitor = await getRequestVisitor(request);
  const access = await requireAccess(slug, visitor?.userId ?? null);
  const name = `${slug}-${table}.csv`;
  return new Response(byteOrderMark + (await readDataTable(access, DataTable.parse(table))), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": attachment(name, name),
      "cache-control": "private, no-store",
    },
  });
});
