import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { framing, injectContent } from "@/test/contents";
import { copySetup, type Setup } from "./copy";

const now = Date.UTC(2026, 4, 1);
const [first, second, gone]: string[] = [randomUUID(), randomUUID(), randomUUID()];

const setup: Setup = {
  framing: framing(),
  capacity: 30,
  rounds: [
    { id: first!, name: "Propose", purpose: "", lengthMs: 1_000, startsAt: now - 1, permits: ["propose"] },
    { id: second!, name: "Conclude", purpose: "", lengthMs: 2_000, startsAt: now + 1, permits: [] },
  ],
  injects: [
    { content: injectContent({ title: "Past" }), plan: { kind: "time", at: now } },
    { content: injectContent({ title: "To come" }), plan: { kind: "time", at: now + 1 } },
    {
      content: injectContent({ title: "Hangs" }),
      plan: { kind: "round", roundId: second!, edge: "opens", offsetMs: 5 },
    },
    {
      content: injectContent({ title: "Hangs on nothing" }),
      plan: { kind: "round", roundId: gone!, edge: "opens", offsetMs: 5 },
    },
    { content: injectContent({ title: "Quiet" }), plan: { kind: "silence", forMs: 1_000 } },
  ],
};

describe("a copy of a setup", () => {
  const { setup: copy, leftOut } = copySetup(setup, now, randomUUID);

  it("has rounds of its own, and starts only where they are still to come", () => {
    expect(copy.rounds.map(({ id }) => [first, second].includes(id))).toEqual([false, false]);
    expect(copy.rounds.map(({ startsAt }) => startsAt)).toEqual([null, now + 1]);
    expect(leftOut.starts).toEqual(["Propose"]);
    const bare = ({ rounds }: Setup) => rounds.map((round) => ({ ...round, id: "", startsAt: null }));
    expect(bare(copy)).toEqual(bare(setup));
  });

  it("has its injects hang on its own rounds, and those in reserve that could hang on nothing", () => {
    expect(copy.injects.map(({ plan }) => plan)).toEqual([
      { kind: "reserve" },
      { kind: "time", at: now + 1 },
      { kind: "round", roundId: copy.rounds[1]!.id, edge: "opens", offsetMs: 5 },
      { kind: "reserve" },
      { kind: "silence", forMs: 1_000 },
    ]);
    expect(leftOut.moments).toEqual(["Past", "Hangs on nothing"]);
    expect(copy.injects.map(({ content }) => content)).toEqual(setup.injects.map(({ content }) => content));
  });

  it("is about the same, for as many", () => {
    expect([copy.framing, copy.capacity]).toEqual([setup.framing, setup.capacity]);
  });
});
