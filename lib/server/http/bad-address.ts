import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal, toRefusalBody } from "@/lib/domain/errors";

/**
 * Answers a request whose address is no path (as in `OPTIONS *`), or cannot be decoded, which Next would answer with a
 * failure; false for all others.
 */
export function refuseBadAddress({ url = "/" }: IncomingMessage, response: ServerResponse): boolean {
  if (url.startsWith("/") && canDecode(url.split("?")[0]!)) return false;
  const refusal = new Refusal("invalid", "This address cannot be decoded. Check that the link is complete.");
  response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(toRefusalBody(refusal)));
  return true;
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
