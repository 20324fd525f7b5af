import { readdir } from "node:fs/promises";
import path from "node:path";
import type { APIResponse } from "@playwright/test";
import { closeAll, enterAs } from "./people";
import { expect, test } from "./test";

test.afterEach(closeAll);

const values: Record<string, string> = {
  slug: "open-floor",
  number: "1",
  version: "1",
  name: "serif.woff2",
  table: "options.csv",
  code: "a".repeat(43),
  token: "a".repeat(43),
  file: "a.ics",
  nextauth: "session",
};

/** Every address that the application answers, its parameters filled in; groups of folders are no part of it. */
async function listAddresses(): Promise<string[]> {
  const files = (await readdir("app", { recursive: true })).map((file) => `/${file.split(path.sep).join("/")}`);
  const own = files
    .filter((file) => /\/(page\.tsx|route\.ts)$/.test(file))
    .map((file) => file.replace(/\/(page\.tsx|route\.ts)$/, "").replace(/\/\([^)]*\)/g, "") || "/")
    .map((file) => file.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => values[name] ?? crypto.randomUUID()));
  const others = [
    "/nowhere",
    "/exercises/nowhere",
    "/reports/nowhere",
    "/api/v1/nowhere",
    "/icon.svg",
    "/%zz",
    "/_next/nowhere.js",
  ];
  return [...new Set([...own, ...others])].toSorted();
}

function expectGuarded(response: APIResponse, address: string): void {
  const headers = response.headers();
  const about = `${response.status()} ${address}`;
  expect(response.status(), about).toBeLessThan(500);
  expect(headers["x-content-type-options"], about).toBe("nosniff");
  expect(headers["referrer-policy"], about).toBe("same-origin");
  expect(headers["permissions-policy"], about).toContain("camera=()");
  expect(headers["cross-origin-opener-policy"], about).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"], about).toBe(
    address.startsWith("/reports/") ? "cross-origin" : "same-origin",
  );
  expect(headers["content-security-policy"], about).toMatch(/frame-ancestors '(none|self)'/);
  expect(headers["content-security-policy"], about).toMatch(/base-uri 'none'|sandbox/);
  for (const none of ["server", "x-powered-by", "access-control-allow-origin"])
    expect(headers[none], about).toBeUndefined();
  const isHtml = headers["content-type"]?.startsWith("text/html") ?? false;
  if (address.startsWith("/api/") || (isHtml && !address.startsWith("/reports/"))) {
    expect(headers["cache-control"], about).toMatch(/no-store|no-cache|private/);
  }
}

test("every answer says what browsers are not to do with it", async ({ browser, baseURL, request }) => {
  // Every page there is, by two people.
  test.setTimeout(600_000);
  const member = await enterAs(browser, baseURL!, "Grey Owl");
  for (const address of await listAddresses()) {
    for (const who of [request, member.page.request]) {
      const response = await who.get(address, { maxRedirects: 0 });
      expectGuarded(response, address);
      const body = await response.body();
      if (body.length > 0) expect(response.headers()["content-type"], address).toMatch(/\w+\/\w+/);
      const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
      if (!nonce || !response.headers()["content-type"]?.startsWith("text/html")) continue;
      for (const [tag] of body.toString().matchAll(/<(?:script|style)\b[^>]*>/g))
        expect(tag, address).toContain(`nonce="${nonce}"`);
    }
  }
});

test("scripts and styles themselves are guarded, and may be kept for ever", async ({ page, request }) => {
  await page.goto("/");
  const assets = await page
    .locator("script[src], link[rel=stylesheet]")
    .evaluateAll((found) => found.map((each) => each.getAttribute("src") ?? each.getAttribute("href") ?? ""));
  expect(assets.length).toBeGreaterThan(3);
  for (const asset of assets) {
    const response = await request.get(asset);
    expectGuarded(response, asset);
    expect(response.headers()["cache-control"]).toContain("immutable");
  }
});

test("no method answers that was not meant to, and TRACE gives nothing back", async ({ request }) => {
  for (const address of ["/", "/api/v1/account", "/reports/open-floor"]) {
    const response = await request.fetch(address, { method: "TRACE", headers: { "x-mine": "echo" } }).catch(() => null);
    if (response) expect(await response.text()).not.toContain("echo");
  }
  expect((await request.fetch("/api/v1/account", { method: "PATCH" })).status()).toBe(405);
});

test("signing in answers the same for who is known and who is not", async ({ baseURL, request }) => {
  const { csrfToken } = (await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const ask = async (email: string) => {
    const form = { email, csrfToken, callbackUrl: "/", json: "true" };
    const response = await request.post("/api/auth/signin/email", { form, headers: { origin: baseURL! } });
    const set = response.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
    const cookies = set.map(({ value }) => value.split("=", 1)[0]).filter((name) => name?.includes("sandtable"));
    return { status: response.status(), body: (await response.text()).replaceAll(email, "…"), cookies };
  };
  const [first, again] = [await ask("somebody@example.org"), await ask("somebody@example.org")];
  expect(again).toEqual(first);
  expect(await ask(`${crypto.randomUUID()}@example.org`)).toEqual(first);
});
