import { describe, expect, it } from "vitest";
import { planOf, type Round } from "@/lib/domain/rounds/round";
import { shownRound } from "./shown-round";

const round = (id: string, changes: Partial<Round> = {}): Round => ({
  ...planOf({ id, name: id, purpose: "", lengthMs: 1_000, permits: ["rate"] }),
  planned: null,
  opensAt: null,
  closesAt: null,
  warnedEnd: null,
  phase: "planned",
  revealedAt: null,
  ...changes,
});
const revealed = { phase: "closed", revealedAt: 1 } as const;

describe("the round whose results are shown", () => {
  const brief = round("brief", { permits: ["comment"], phase: "closed" });

  it("is the one that is asked for, where something is rated in it", () => {
    const rounds = [brief, round("one", revealed), round("two", revealed)];
    expect(shownRound(rounds, "one")?.id).toBe("one");
    expect(shownRound(rounds, "brief")?.id).toBe("two");
    expect(shownRound(rounds, "another")?.id).toBe("two");
  });

  it("is else the last that was revealed, also while the next goes on", () => {
    const rounds = [round("one", revealed), round("two", { phase: "open" })];
    expect(shownRound(rounds, null)?.id).toBe("one");
  });

  it("is the one that goes on before any was revealed, and the first before any was opened", () => {
    expect(shownRound([round("one"), round("two", { phase: "open" })], null)?.id).toBe("two");
    expect(shownRound([brief, round("one"), round("two")], null)?.id).toBe("one");
  });

  it("is none where nothing is rated", () => {
    expect(shownRound([brief], null)).toBeUndefined();
  });
});
