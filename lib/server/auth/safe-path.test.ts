import { expect, it } from "vitest";
import { safePath } from "./safe-path";

it.each([
  ["/join/abc?x=1#y", "/join/abc?x=1#y"],
  ["http://localhost:3000/account", "/account"],
  ["account", "/account"],
])("goes to %s within the site", (asked, path) => {
  expect(safePath(asked)).toBe(path);
});

it.each([
  "https://evil.example/account",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "http://localhost:3000.evil.example/",
  "/sign-in",
  "http://",
  undefined,
  ["/account", "/other"],
])("goes home from %j", (asked) => {
  expect(safePath(asked)).toBe("/");
});

it("never returns what a browser reads as another site", () => {
  expect(safePath("http://localhost:3000//evil.example/x")).toBe("/evil.example/x");
  expect(safePath("/.//evil.example")).toBe("/evil.example");
});
