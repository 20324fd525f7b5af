import type { Instrumentation } from "next";

/** Logs what a page has failed with under the number that the page itself shows, and under its request. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // Next bundles this for a second runtime, in which there is no log, unless it sees that it need not.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logger } = await import("@/lib/server/logger");
    const { digest } = error as { digest?: string };
    logger.error({ error, digest, method: request.method, route: context.routePath }, "a page could not be made");
  }
};
