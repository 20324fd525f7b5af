import { afterEach, expect, it, vi } from "vitest";
import { noSessionCookies, readSessionCookie, sessionCookie, sessionTokenOf } from "./credentials";

afterEach(() => vi.unstubAllEnvs());

const later = new Date("2030-01-01T00:00:00Z");
const carrying = (cookie: string) => new Request("http://localhost/", { headers: { cookie } });

it("is for this host alone, for https alone, and for no script", () => {
  vi.stubEnv("APP_URL", "https://sandtable.example");
  expect(sessionCookie("abc", later)).toBe(
    "__Host-sandtable.session=abc; Path=/; Expires=Tue, 01 Jan 2030 00:00:00 GMT; HttpOnly; SameSite=Lax; Secure",
  );
});

it("is the same without https, as far as browsers let it be", () => {
  expect(sessionCookie("abc", later)).toMatch(/^sandtable\.session=abc; Path=\/; .*; HttpOnly; SameSite=Lax$/);
});

it("is read among others, by its own name before the one that it had", () => {
  vi.stubEnv("APP_URL", "https://sandtable.example");
  expect(readSessionCookie(carrying("a=b; __Secure-next-auth.session-token=old"))).toBe("old");
  expect(readSessionCookie(carrying("__Secure-next-auth.session-token=old; __Host-sandtable.session=new"))).toBe("new");
  expect(readSessionCookie(carrying("x__Host-sandtable.session=no; sandtable.session=no"))).toBeNull();
  expect(sessionTokenOf(undefined)).toBeNull();
});

it("is taken away by both names", () => {
  expect(noSessionCookies()).toHaveLength(2);
  for (const cookie of noSessionCookies()) expect(cookie).toContain("=; Path=/; Expires=Thu, 01 Jan 1970");
});
