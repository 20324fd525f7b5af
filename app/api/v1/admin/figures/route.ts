import { Refusal } from "@/lib/domain/errors";
import { isAdmin } from "@/lib/server/admin/is-admin";
import { readFigures } from "@/lib/server/admin/read-figures";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { route } from "@/lib/server/http/route";

/** How this process is. For everybody else there is nothing at this address. */
export const GET = route(async (request) => {
  if (!isAdmin(await getRequestVisitor(request))) throw new Refusal("not-found", "There is nothing at this address.");
  return Response.json(await readFigures(), { headers: { "cache-control": "no-store" } });
});
