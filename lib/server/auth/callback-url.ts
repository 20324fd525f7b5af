import { Refusal } from "@/lib/domain/errors";
import { env } from "@/lib/server/env";
import { isSecure } from "./credentials";

/** Refuses a request to next-auth whose `error` is not the name of one, which it would write into a header. Throws "invalid". */
export function requireErrorName(request: Request): void {
  const named = new URL(request.url).searchParams.getAll("error");
  if (named.every((name) => /^[\x20-\x7e]*$/.test(name))) return;
  const message = "error must be the name of an error.";
  throw new Refusal("invalid", message, [{ path: "error", message }]);
}

/**
 * Refuses a request to next-auth whose `callbackUrl`, in its query or its cookie, is no address: next-auth would call that
 * a fault of the server's. Throws "invalid".
 */
export function requireCallbackUrl(request: Request): void {
  // Of several next-auth takes the last.
  const asked = new URL(request.url).searchParams.getAll("callbackUrl");
  for (const address of [...asked, readCookie(request)]) {
    if (address && !isAddress(address)) {
      const message = "callbackUrl must be a path of this site, or an address.";
      throw new Refusal("invalid", message, [{ path: "callbackUrl", message }]);
    }
  }
}

function isAddress(text: string): boolean {
  const base = text.startsWith("/") ? env().appUrl : undefined;
  return URL.canParse(text, base) && /^https?:$/.test(new URL(text, base).protocol);
}

function readCookie(request: Request): string | null {
  const name = `${isSecure() ? "__Secure-" : ""}next-auth.callback-url=`;
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  const value = cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length);
  return value ? decoded(value) : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
