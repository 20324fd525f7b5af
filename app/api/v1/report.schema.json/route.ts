import { buildReportSchema } from "@/lib/server/api/report-schema";
import { route } from "@/lib/server/http/route";

export const GET = route(async () =>
  Response.json(buildReportSchema(), { headers: { "content-type": "application/schema+json" } }),
);
