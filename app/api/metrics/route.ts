import { route } from "@/lib/server/http/route";
import { exposeMetrics } from "@/lib/server/metrics/expose";
import { requireMetricsToken } from "@/lib/server/metrics/require-metrics-token";

export const GET = route(async (request) => {
  requireMetricsToken(request);
  const { text, contentType } = await exposeMetrics();
  return new Response(text, { headers: { "content-type": contentType, "cache-control": "no-store" } });
});
