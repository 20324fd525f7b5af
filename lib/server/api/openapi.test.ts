import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { buildOpenApi } from "./openapi";

const methods = ["GET", "POST", "PUT", "DELETE"];

/** Every method of every route under app/api, but next-auth's own. */
function listRoutes(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "auth" ? [] : listRoutes(place);
    const address = `/${folder
      .replace(/^app\//, "")
      .replaceAll("[", "{")
      .replaceAll("]", "}")}`;
    const text = readFileSync(place, "utf8");
    return methods
      .filter((method) => text.includes(`export const ${method} =`))
      .map((method) => `${method} ${address}`);
  });
}

it("is a valid document of OpenAPI 3.1", async () => {
  const config = await createConfig({ extends: ["spec"] });
  const problems = await lintFromString({ source: JSON.stringify(buildOpenApi()), config });
  expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
});

it("tells of every route there is, and of no other", () => {
  const told = Object.entries(buildOpenApi().paths).flatMap(([address, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${address}`),
  );
  expect(told.toSorted()).toEqual(listRoutes("app/api").toSorted());
});
