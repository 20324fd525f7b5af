import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reachability } from "@/lib/server/db/reachability";
import { answerWaiting } from "./waiting-page";

const waiting = {
  status: 503,
  title: "Back in a moment",
  paragraphs: [
    "Sandtable cannot reach its database just now. All that was saved is safe, and what you have written in pages that are open waits there and goes out by itself.",
    "You need do nothing: this page tries again every few seconds.",
  ],
  againAfterSeconds: 5,
} satisfies Parameters<typeof answerWaiting>[2];

/**
 * Answers who asks for a page while the database cannot be reached: 503, with a page that needs nothing else and tries again by
 * itself. False for all others, who are to be served.
 */
export async function answerWhenAway(
  request: IncomingMessage,
  response: ServerResponse,
  { isReachable }: Reachability,
): Promise<boolean> {
  if (!asksForPage(request) || (await isReachable())) return false;
  answerWaiting(request, response, waiting);
  return true;
}

/** What a browser opens; not what a page asks for from within. */
function asksForPage({ method, url = "/", headers: { accept = "" } }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return accept.includes("text/html") && !/^\/(api|_next)\//.test(url);
}
