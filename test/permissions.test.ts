import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { permissionsPage } from "./permissions";

it("is the page of docs: else run `npx tsx test/write-permissions.ts`", () => {
  expect(readFileSync("docs/permissions.md", "utf8")).toBe(permissionsPage());
});

it("fits on a page", () => {
  expect(permissionsPage().split("\n").length).toBeLessThan(75);
});
