import { env } from "@/lib/server/env";

/** Whether people come by https, which is when cookies are for https alone. */
export function isSecure(): boolean {
  return env().appUrl.startsWith("https:");
}

/** As next-auth names it, which sets the same cookie after a sign-in by mail. */
export function sessionCookieName(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

/** The value of a `Set-Cookie` header that carries a session. */
export function sessionCookie(token: string, expires: Date): string {
  const attributes = ["Path=/", `Expires=${expires.toUTCString()}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure()) attributes.push("Secure");
  return [`${sessionCookieName()}=${token}`, ...attributes].join("; ");
}

/** The value of a `Set-Cookie` header that takes the session away. */
export function noSessionCookie(): string {
  return sessionCookie("", new Date(0));
}

/** The session's secret as a request carries it, or null. */
export function readSessionCookie(request: Request): string | null {
  const prefix = `${sessionCookieName()}=`;
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  const value = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
  return value || null;
}

/** What stands in `Authorization: Bearer ...`, or null. */
export function readBearer(request: Request): string | null {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "");
  return match?.[1] ?? null;
}
