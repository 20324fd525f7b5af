import { db } from "@/lib/server/db/client";
import { route } from "@/lib/server/http/route";

/** Whether this process can serve: it can reach its database. */
export const GET = route(async () => {
  await db().pool.query("SELECT 1");
  return Response.json({ status: "ok" });
});
