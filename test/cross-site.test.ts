import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionCookieName } from "@/lib/server/auth/credentials";
import { forgetCounts } from "@/lib/server/http/limits";
import { testDatabase } from "./database";

testDatabase();
beforeAll(forgetCounts);

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** What whoever has a mail may do by the secret in it, from any program of theirs; no cookie is looked at. */
const byTheirSecret = ["app/api/v1/unsubscribe/[token]/route.ts"];
const methods = ["POST", "PUT", "PATCH", "DELETE"] as const;

const listed = await readdir("app", { recursive: true });
const files = listed
  .map((file) => `app/${file.split(path.sep).join("/")}`)
  .filter((file) => file.endsWith("/route.ts"));

const changing: [string, Handler][] = [];
for (const file of files.toSorted()) {
  const exported = (await import(path.resolve(file))) as Partial<Record<string, Handler>>;
  for (const method of methods) {
    const handler = exported[method];
    if (handler && !byTheirSecret.includes(file)) changing.push([`${method} ${file}`, handler]);
  }
}

const cookie = `${sessionCookieName()}=${"a".repeat(43)}`;

function send([name, handler]: [string, Handler], headers: Record<string, string>): Promise<Response> {
  const [method = "", file = ""] = name.split(" ");
  const url = `http://localhost:3000/${file.replace(/^app\/|\/route\.ts$/g, "")}`;
  const names = [...file.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = ""]) => name);
  const params: Record<string, string> = Object.fromEntries(names.map((name) => [name, "x"]));
  const context = { params: Promise.resolve(params) };
  return handler(new Request(url, { method, headers: { host: "localhost:3000", ...headers }, body: "{}" }), context);
}

it("knows of the routes that change something", () => expect(changing.length).toBeGreaterThan(20));

describe.each(changing)("%s", (...route) => {
  it.each([
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a neighbour under the same domain", { origin: "http://other.localhost:3000", "sec-fetch-site": "same-site" }],
    ["a browser too old to say", { origin: "https://evil.example" }],
    ["nowhere", {}],
    ["a sandbox", { origin: "null" }],
  ])("refuses what %s makes a browser send", async (_, headers) => {
    const answer = await send(route, { cookie, ...headers });
    expect(answer.status, await answer.clone().text()).toBe(403);
    expect(answer.headers.has("set-cookie")).toBe(false);
  });

  it("says nothing of sites to a program with a token", async () => {
    const answer = await send(route, {
      authorization: `Bearer sandtable_${"a".repeat(43)}`,
      origin: "https://evil.example",
      "sec-fetch-site": "cross-site",
    }).catch(() => null);
    // next-auth, which looks at no tokens, needs Next around it.
    if (answer) expect(await answer.text()).not.toContain("another site");
  });
});
