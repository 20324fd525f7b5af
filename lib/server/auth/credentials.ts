import { env } from "@/lib/server/env";

/** Whether people come by https, which is when cookies are for https alone. */
export function isSecure(): boolean {
  return env().appUrl.startsWith("https:");
}

/** By https one that no other host can set, a neighbour under the same domain included. */
export function sessionCookieName(): string {
  return isSecure() ? "__Host-sandtable.session" : "sandtable.session";
}

/** As it was called before; sessions begun then are good until they run out, as guests have no other way in. */
function formerCookieName(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

/** The session's secret among the cookies that `get` knows by name, or null. */
export function sessionTokenIn(get: (name: string) => string | undefined): string | null {
  return get(sessionCookieName()) || get(formerCookieName()) || null;
}

/** The value of a `Set-Cookie` header that carries a session. */
export function sessionCookie(token: string, expires: Date): string {
  return cookie(sessionCookieName(), token, expires);
}

/** The value of a `Set-Cookie` header for a cookie that no script reads. */
export function cookie(name: string, value: string, expires: Date): string {
  const attributes = ["Path=/", `Expires=${expires.toUTCString()}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure()) attributes.push("Secure");
  return [`${name}=${value}`, ...attributes].join("; ");
}

/** The values of `Set-Cookie` headers that take the session away. */
export function noSessionCookies(): string[] {
  return [sessionCookieName(), formerCookieName()].map((name) => cookie(name, "", new Date(0)));
}

/** The session's secret as a request carries it, or null. */
export function readSessionCookie(request: Request): string | null {
  return sessionTokenOf(request.headers.get("cookie"));
}

/** The session's secret in the text of a `Cookie` header, or null. */
export function sessionTokenOf(header: string | null | undefined): string | null {
  const cookies = (header ?? "").split(";").map((each) => each.trim());
  return sessionTokenIn((name) => cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1));
}

/** What stands in `Authorization: Bearer ...`, or null. */
export function readBearer(request: Request): string | null {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "");
  return match?.[1] ?? null;
}
