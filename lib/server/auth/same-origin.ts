import { Refusal } from "@/lib/domain/errors";
import { env } from "@/lib/server/env";
import { readBearer, readSessionCookie } from "./credentials";

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuses a change that another site makes a browser send. A request with a token is not a
 * browser's doing and passes; so does one with neither cookie nor `Origin`, which has nothing to
 * forge. Throws "forbidden".
 */
export function requireSameOrigin(request: Request): void {
  if (safeMethods.includes(request.method) || readBearer(request) !== null) return;
  const origin = request.headers.get("origin");
  // What browsers say themselves, and no page can: another subdomain is "same-site", and another site all the same.
  const isCrossSite = ["cross-site", "same-site"].includes(request.headers.get("sec-fetch-site") ?? "");
  const isOwn =
    origin === null ? readSessionCookie(request) === null : isOwnOrigin(origin, request.headers.get("host"));
  if (isCrossSite || !isOwn) {
    throw new Refusal("forbidden", "This came from another site. Open Sandtable itself and try again.");
  }
}

/**
 * Whether an origin is this site. The `Host` that was asked counts too: in development people come by localhost, 127.0.0.1 or
 * a machine's name.
 */
export function isOwnOrigin(origin: string, askedHost: string | null | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  return origin === new URL(env().appUrl).origin || new URL(origin).host === askedHost;
}
