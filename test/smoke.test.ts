import { expect, inject, it } from "vitest";
import { createScratchDatabase } from "@/lib/server/db/scratch";
it("x", async () => {
  const { serverUrl, template } = inject("database");
  const s = Date.now();
  const d = await createScratchDatabase(serverUrl, template);
  console.log(Date.now() - s, d.url);
  await d.drop();
  expect(1).toBe(1);
});
