import { fork } from "node:child_process";
import { expect, inject, it } from "vitest";
import { createScratchDatabase } from "./scratch";

function migrateElsewhere(url: string): Promise<string[]> {
  const child = fork("test/migrate-process.ts", [url], { execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    child.once("message", (applied) => resolve(applied as string[]));
    child.once("exit", (code) => reject(new Error(`The process ended with ${code}.`)));
  });
}

it("is done by one of several processes that come at once, and the others find it done", async () => {
  const scratch = await createScratchDatabase(inject("database").serverUrl);
  const applied = await Promise.all([1, 2, 3].map(() => migrateElsewhere(scratch.url)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  await scratch.drop();
});
