import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal, toRefusalBody } from "@/lib/domain/errors";

// More than any page or program has use for; each costs work before anybody asks for it.
const mostParameters = 100;

/**
 * Answers a request whose address is no path (as in `OPTIONS *`), cannot be decoded, which Next would answer with a failure, or
 * asks for too much; false for all others.
 */
export function refuseBadAddress({ url = "/" }: IncomingMessage, response: ServerResponse): boolean {
  const problem = problemOf(url);
  if (problem === null) return false;
  const refusal = new Refusal("invalid", problem);
  response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(toRefusalBody(refusal)));
  return true;
}

const undecodable = "This address cannot be decoded. Check that the link is complete.";

function problemOf(url: string): string | null {
  if (!url.startsWith("/")) return undecodable;
  const [path = "/", query = ""] = url.split("?", 2);
  if (query.split("&", mostParameters + 1).length > mostParameters) {
    return `An address may have at most ${mostParameters} parameters.`;
  }
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    return undecodable;
  }
}
