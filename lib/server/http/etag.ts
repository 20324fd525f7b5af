import { createHash } from "node:crypto";

/** A tag that is the same for the same text alone. */
export function etagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/**
 * Whether who asks has this already: `if-none-match` names it, alone or among others, or whatever there is (RFC 9110, 13.1.2;
 * compared weakly, as it says).
 */
export function isKnown(request: Request, etag: string): boolean {
  const named = request.headers.get("if-none-match");
  if (named === null) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");
  return named.trim() === "*" || named.split(",").some((tag) => opaque(tag) === opaque(etag));
}
