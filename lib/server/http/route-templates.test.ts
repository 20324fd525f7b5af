import { expect, it } from "vitest";
import { templateFinder } from "./route-templates";

const find = templateFinder([
  "/",
  "/exercises/new",
  "/exercises/[slug]",
  "/exercises/[slug]/options/[number]",
  "/exercises/[slug]/options/new",
  "/api/auth/[...nextauth]",
]);

it("finds what answers an address, what is fixed before what is open", () => {
  expect(find("/")).toBe("/");
  expect(find("/exercises/new")).toBe("/exercises/new");
  expect(find("/exercises/mexico")).toBe("/exercises/[slug]");
  expect(find("/exercises/mexico/")).toBe("/exercises/[slug]");
  expect(find("/exercises/new/options/7")).toBe("/exercises/[slug]/options/[number]");
  expect(find("/exercises/mexico/options/new")).toBe("/exercises/[slug]/options/new");
  expect(find("/api/auth/callback/email")).toBe("/api/auth/[...nextauth]");
});

it("gives no name of its own to what there is not", () => {
  expect(find("/exercises/mexico/nothing")).toBe("unknown");
  expect(find("/wp-login.php")).toBe("unknown");
  expect(find("/__proto__")).toBe("unknown");
  expect(find("/_next/static/chunks/a.js")).toBe("/_next");
});
