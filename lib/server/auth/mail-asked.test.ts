import { afterEach, expect, it, vi } from "vitest";
import { mailAskedCookie, noMailAskedCookie, readMailAsked } from "./mail-asked";

afterEach(() => vi.unstubAllEnvs());

const url = (next: string) =>
  `http://localhost:3000/api/auth/callback/email?${new URLSearchParams({ callbackUrl: next })}`;
const valueOf = (cookie: string) => cookie.slice(cookie.indexOf("=") + 1).split(";", 1)[0];

it("keeps where a mail went to, and what for, and spells neither out", () => {
  const cookie = mailAskedCookie("ann@quill.example", url("/join/abc?x=1"));
  expect(cookie).not.toMatch(/quill|join/);
  expect(readMailAsked(valueOf(cookie))).toEqual({ address: "ann@quill.example", next: "/join/abc?x=1" });
});

it("is for this host alone, for no script, and for a quarter of an hour", () => {
  vi.stubEnv("APP_URL", "https://sandtable.example");
  const cookie = mailAskedCookie("ann@quill.example", url("/"));
  expect(cookie).toMatch(
    /^__Host-sandtable\.mail-asked=[\w-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax; Secure$/,
  );
  const expires = Date.parse(/Expires=([^;]+)/.exec(cookie)![1]!);
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThanOrEqual(Date.now() + 15 * 60 * 1_000);
  expect(noMailAskedCookie()).toMatch(/^__Host-sandtable\.mail-asked=; Path=\/; Expires=Thu, 01 Jan 1970/);
});

it("goes on to nowhere but this site, and fits a cookie", () => {
  expect(readMailAsked(valueOf(mailAskedCookie("a@b.example", url("https://elsewhere.example/x"))))?.next).toBe("/");
  const long = mailAskedCookie(`${"a".repeat(60)}@b.example`, url(`/${"x".repeat(5_000)}`));
  expect(long.length).toBeLessThan(4_096);
  expect(readMailAsked(valueOf(long))?.next).toBe("/");
});

it.each([
  ["nothing", undefined],
  ["an empty text", ""],
  ["no JSON", "%%%"],
  ["no address", toValue({ address: "<script>alert(1)</script>", next: "/" })],
  ["too little", toValue({ address: "a@b.example" })],
])("reads %s as nothing", (_, value) => {
  expect(readMailAsked(value)).toBeNull();
});

it("does not believe a path that somebody has put there", () => {
  const planted = toValue({ address: "a@b.example", next: "//elsewhere.example" });
  expect(readMailAsked(planted)).toEqual({ address: "a@b.example", next: "/" });
});

function toValue(asked: object): string {
  return Buffer.from(JSON.stringify(asked)).toString("base64url");
}
