import { expect, inject, it } from "vitest";
import { diffSchema, readSchema } from "./diff";

it("writes what a change of the schema takes, and finds the migrations at the schema's end otherwise", async () => {
  const change = (text: string) => text.replace(/^ {2}provenance +String$/m, '$&\n  mood String @default("")');
  const schema = (await readSchema()).map(({ path, content }) => ({ path, content: change(content) }));
  const sql = await diffSchema(inject("database").serverUrl, schema, "prisma/migrations");
  expect(sql?.trim()).toBe(`-- AlterTable\nALTER TABLE "exercise" ADD COLUMN     "mood" TEXT NOT NULL DEFAULT '';`);
});
