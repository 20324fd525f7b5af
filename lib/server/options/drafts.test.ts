import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { discardDraft, keepDraft, listDrafts } from "./drafts";

const ground = testDatabase();
let memberId: string;
let id: string;

beforeEach(async () => {
  ({ memberId } = (await createTestExercise(ground.db)).analyst);
  id = randomUUID();
});

const keep = (title: string, baseVersion: number | null) =>
  keepDraft(memberId, id, { content: { title }, baseVersion });
const kept = async () =>
  (await listDrafts(memberId)).map(({ content, version }) => ({ title: content.title, version }));

describe("a draft on two devices", () => {
  it("counts its versions, each written on the one before", async () => {
    expect(await keep("A", null)).toBe(1);
    expect(await keep("A b", 1)).toBe(2);
    expect(await keep("A b c", 2)).toBe(3);
    expect(await kept()).toEqual([{ title: "A b c", version: 3 }]);
  });

  it("is not overwritten by a device that has not seen the other's text", async () => {
    await keep("First device", null);
    await expectRefusal(keep("Second device, which knows of none", null), "stale");
    await keep("First device again", 1);
    await expectRefusal(keep("Second device, which has read the first text", 1), "stale");
    await expectRefusal(keep("From a version that never was", 7), "stale");
    expect(await kept()).toEqual([{ title: "First device again", version: 2 }]);
    expect(await keep("Both together", 2)).toBe(3);
  });

  it("is kept once where both write at the same moment", async () => {
    for (const base of [null, 1]) {
      const both = await Promise.allSettled([keep("One", base), keep("Other", base)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    }
    expect(await kept()).toMatchObject([{ version: 2 }]);
  });

  it("does not come back by itself where it was discarded, and may be begun anew", async () => {
    await keep("A", null);
    await discardDraft(memberId, id);
    await expectRefusal(keep("A b", 1), "stale");
    expect(await kept()).toEqual([]);
    expect(await keep("A b", null)).toBe(1);
  });
});
