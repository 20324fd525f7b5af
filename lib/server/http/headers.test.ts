import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { renderMissing } from "@/lib/server/public-report/page";
import { headersOf, nonceHeader } from "./headers";

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

/** A server whose answers have the headers of a site, and one of their own. */
async function serve(appUrl = "http://localhost:3000") {
  const asked: IncomingMessage[] = [];
  const addHeaders = headersOf({ appUrl, isProduction: true });
  const server = createServer((request, response) => {
    asked.push(request);
    addHeaders(request, response);
    if (request.url?.includes("/files/")) response.setHeader("content-security-policy", "sandbox");
    if (request.url?.includes("kept")) response.setHeader("cache-control", "private, no-cache");
    response.end("x");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ending.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    ask: async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).headers,
  };
}

const policyOf = (headers: Headers): string => headers.get("content-security-policy") ?? "";
const nonceOf = (headers: Headers): string => /'nonce-([^']+)'/.exec(policyOf(headers))?.[1] ?? "";

describe("a page", () => {
  it("runs scripts by a nonce that is new each time, and that Next and the layout are told", async () => {
    const { ask, asked } = await serve();
    const [first, second] = [await ask("/"), await ask("/exercises/a")];
    expect(Buffer.from(nonceOf(first), "base64")).toHaveLength(16);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(asked[0]!.headers["content-security-policy"]).toBe(policyOf(first));
    expect(asked[0]!.headers[nonceHeader]).toBe(nonceOf(first));
  });

  it("runs no other script, nothing made of text, and is nobody's frame", async () => {
    const policy = policyOf(await (await serve()).ask("/"));
    expect(policy).toMatch(/script-src 'nonce-[^' ]+' 'strict-dynamic';/);
    expect(policy).toMatch(/style-src-elem 'self' 'nonce-[^' ]+';/);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(directive);
    }
  });

  it("takes no nonce from outside", async () => {
    const { ask, asked } = await serve();
    const mine = { "content-security-policy": "script-src 'nonce-mine'", [nonceHeader]: "mine" };
    await ask("/", mine);
    await ask("/api/v1/account", mine);
    await ask("/", { "content-security-policy-report-only": "script-src 'nonce-mine'" });
    for (const { headers } of asked) expect(JSON.stringify(headers)).not.toContain("mine");
  });
});

it("lets the one style of a public report be, and no other", async () => {
  const policy = policyOf(await (await serve()).ask("/reports/mexico"));
  const html = renderMissing({ title: "A", slug: "a" }, "9", 1);
  const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  expect(policy).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}';`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

it("keeps answers of the API from caches and from being pages, unless they say so themselves", async () => {
  const { ask } = await serve();
  const answer = await ask("/api/v1/account");
  expect(answer.get("cache-control")).toBe("private, no-store");
  expect(policyOf(answer)).toContain("default-src 'none'");
  expect((await ask("/api/v1/kept")).get("cache-control")).toBe("private, no-cache");
  expect(policyOf(await ask("/api/v1/exercises/a/files/b"))).toBe("sandbox");
});

it.each(["/", "/api/v1/account", "/reports/a", "/_next/static/a.js", "/nowhere"])("%s says the rest", async (path) => {
  const headers = await (await serve()).ask(path);
  expect(Object.fromEntries(headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": path.startsWith("/reports/") ? "cross-origin" : "same-origin",
  });
  expect(headers.get("permissions-policy")).toContain("camera=()");
  for (const banner of ["server", "x-powered-by"]) expect(headers.has(banner)).toBe(false);
});

it("asks for https for two years where people come by it, and nowhere else", async () => {
  const [plain, secure] = [await serve(), await serve("https://sandtable.example")];
  expect((await plain.ask("/")).has("strict-transport-security")).toBe(false);
  const headers = await secure.ask("/");
  expect(headers.get("strict-transport-security")).toBe("max-age=63072000; includeSubDomains");
  expect(policyOf(headers)).toContain("connect-src 'self' wss://sandtable.example;");
  expect(policyOf(headers)).toContain("upgrade-insecure-requests");
});
