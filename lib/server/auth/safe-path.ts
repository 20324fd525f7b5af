import { env } from "@/lib/server/env";

/** Where to go after signing in: a path of this site, whatever was asked for. */
export function safePath(asked: unknown): string {
  const home = new URL(env().appUrl);
  if (typeof asked !== "string" || !URL.canParse(asked, home)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, home);
  if (origin !== home.origin || pathname.startsWith("/sign-in")) return "/";
  // A path of two slashes would be read as another site's name.
  return `/${pathname.replace(/^\/+/, "")}${search}${hash}`;
}
