import type { Readiness } from "@/lib/domain/operations/figures";
import { route } from "@/lib/server/http/route";
import { readReadiness } from "@/lib/server/readiness/read-readiness";

/** Whether requests should be sent to this process; where not, with which check has failed. */
export const GET = route(async () => {
  const checks = await readReadiness();
  const isReady = checks.every(({ problem }) => problem === null);
  return Response.json({ isReady, checks } satisfies Readiness, { status: isReady ? 200 : 503 });
});
