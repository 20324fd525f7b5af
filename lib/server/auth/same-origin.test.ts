import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import { sessionCookieName } from "./credentials";
import { requireSameOrigin } from "./same-origin";

const signedIn = { cookie: `${sessionCookieName()}=secret` };

function send(headers: Record<string, string>, method = "POST") {
  return () => requireSameOrigin(new Request("http://localhost:3000/api/v1/tokens", { method, headers }));
}

describe("a change by cookie", () => {
  it("is let through from pages of our own", () => {
    expect(send({ ...signedIn, origin: "http://localhost:3000", "sec-fetch-site": "same-origin" })).not.toThrow();
  });

  it("is let through from the host that the request itself is for", () => {
    expect(send({ ...signedIn, origin: "http://box.local:3000", host: "box.local:3000" })).not.toThrow();
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["another port", { origin: "http://localhost:4000" }],
    ["a sandboxed frame", { origin: "null" }],
    ["an origin that is none", { origin: "localhost:3000" }],
    ["nowhere", {}],
    ["what the browser calls another site", { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" }],
  ])("is refused from %s", (_, headers) => {
    expect(send({ ...signedIn, host: "localhost:3000", ...headers })).toThrow(Refusal);
  });
});

describe("what needs no such check", () => {
  it("is reading", () => {
    expect(send({ ...signedIn, origin: "https://evil.example" }, "GET")).not.toThrow();
  });

  it("is a request with a token", () => {
    expect(send({ ...signedIn, authorization: "Bearer sandtable_x" })).not.toThrow();
  });

  it("is a program without a cookie", () => {
    expect(send({})).not.toThrow();
  });
});

it("refuses another site even before anybody is signed in, so that it cannot sign anybody in as somebody", () => {
  expect(send({ origin: "https://evil.example" })).toThrow(Refusal);
  expect(send({ "sec-fetch-site": "cross-site" })).toThrow(Refusal);
});
