import fc from "fast-check";
import { expect, it } from "vitest";
import type { ModerationAct, ModerationPage } from "@/lib/domain/moderation/act";
import { type HeldActs, joined, readLatest } from "./held-acts";

const pageSize = 3;

const actOf = (seq: number): ModerationAct => ({
  ...{ seq, at: seq, type: "option.unmerged", byId: null, place: null, into: null, partNumbers: [] },
  ...{ memberId: null, commentId: null, reason: "", seconds: null },
});

/** As the server answers: of a log of which every third entry is not for this viewer. */
function serve(log: number[]) {
  return (before: number | null): Promise<ModerationPage> => {
    const rows = log.filter((seq) => before === null || seq < before).toSorted((a, b) => b - a);
    const page = rows.slice(0, pageSize);
    const acts = page.filter(isShown).map(actOf);
    return Promise.resolve({ acts, next: page.length === pageSize ? page.at(-1)! : null });
  };
}
const isShown = (seq: number): boolean => seq % 3 !== 0;
const seqsOf = (held: HeldActs | null) => held?.acts.map(({ seq }) => seq);

it("keeps the pages that have been read when something is added, and leaves no gap before it", async () => {
  const log = Array.from({ length: 8 }, (_, index) => index + 1);
  const ask = serve(log);
  let held = joined(null, await ask(null));
  held = joined(held, await ask(held.next));
  expect(seqsOf(held)).toEqual([8, 7, 5, 4]);
  log.push(9, 10, 11, 12, 13, 14, 15, 16, 17);
  held = joined(held, (await readLatest(ask, held))!);
  expect(seqsOf(held)).toEqual([17, 16, 14, 13, 11, 10, 8, 7, 5, 4]);
  held = joined(held, await ask(held.next));
  expect([seqsOf(held)?.slice(-2), held.next]).toEqual([[2, 1], null]);
});

it("takes nothing for read where a page of it cannot be", async () => {
  const ask = serve([1, 2, 4, 5, 7, 8, 10, 11]);
  const held = { acts: [actOf(1)], next: null };
  expect(await readLatest(async (before) => (before === null ? ask(null) : null), held)).toBeNull();
});

it("comes to the same in whatever order pages and news are read", async () => {
  const steps = fc.array(fc.constantFrom("add", "latest", "earlier"), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const log = [1, 2, 3, 4, 5];
      const ask = serve(log);
      let held: HeldActs | null = null;
      for (const step of done) {
        if (step === "add") log.push(log.length + 1);
        if (step === "latest") held = joined(held, (await readLatest(ask, held))!);
        if (step === "earlier" && held && held.next !== null) held = joined(held, await ask(held.next));
        const { acts, next } = held ?? { acts: [], next: null };
        const newest = acts[0]?.seq ?? 0;
        const isHeld = (seq: number): boolean => isShown(seq) && seq <= newest && (next === null || seq >= next);
        expect(acts.map(({ seq }) => seq)).toEqual(log.filter(isHeld).toSorted((a, b) => b - a));
      }
    }),
  );
});
