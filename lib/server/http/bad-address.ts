import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal, toRefusalBody } from "@/lib/domain/errors";

/** Answers a request whose address cannot be decoded, which Next would answer with a failure; false for all others. */
export function refuseBadAddress({ url = "/" }: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "/");
    return false;
  } catch {
    const refusal = new Refusal("invalid", "This address cannot be decoded. Check that the link is complete.");
    response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(toRefusalBody(refusal)));
    return true;
  }
}
