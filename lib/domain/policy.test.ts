import { describe, expect, it } from "vitest";
import { plannedRounds, withTimes } from "./rounds/evolve";
import { scheduleFrom } from "./rounds/clock";
import type { Activity, Round } from "./rounds/round";
import { isAllowed, type Situation, whyRefused } from "./policy";

const plans = (["propose", "comment", "propose", "bundle"] satisfies Activity[]).map((activity, index) => ({
  id: `${index}`,
  name: `Round ${index + 1}`,
  purpose: "",
  lengthMs: 1_000,
  permits: [activity],
}));
const rounds: Round[] = withTimes(plannedRounds(plans), scheduleFrom(plans, 10_000));
const open: Situation = { status: "open", rounds, pausedAt: null };

const sayAt = (now: number): string | undefined => whyRefused("submit-option", "analyst", open, now)?.message;

describe("a refusal says what to do next", () => {
  it("before a round that will permit it", () => {
    expect(sayAt(11_500)).toBe(
      'The round "Round 2" does not permit submitting options. It is possible again in the round "Round 3". What you wrote is kept.',
    );
  });

  it("after the last that did", () => {
    expect(sayAt(13_500)).toBe(
      'The round "Round 4" does not permit submitting options. The round "Round 3", which did, has ended. What you wrote is kept with you.',
    );
    expect(sayAt(20_000)).toBe(
      'No round is open, so submitting options is not possible. The round "Round 3", which did, has ended. What you wrote is kept with you.',
    );
  });

  it("to whom it is not for", () => {
    const refusal = whyRefused("accept-option", "analyst", open, 10_000);
    expect(refusal).toMatchObject({
      code: "forbidden",
      message: "This is for organizers and moderators; you are here as an analyst.",
    });
    expect(whyRefused("open-exercise", "moderator", open, 10_000)?.message).toBe(
      "This is for organizers; you are here as a moderator.",
    );
  });

  it("in another state of the exercise", () => {
    for (const [status, word] of [
      ["draft", "not opened yet"],
      ["closed", "closed"],
      ["published", "published"],
    ] as const) {
      expect(whyRefused("submit-option", "analyst", { status, rounds, pausedAt: null }, 10_000)).toMatchObject({
        code: "wrong-status",
      });
      expect(whyRefused("submit-option", "analyst", { status, rounds, pausedAt: null }, 10_000)?.message).toContain(
        word,
      );
    }
    expect(whyRefused("open-exercise", "organizer", open, 10_000)?.message).toContain("running");
  });
});

describe("a round", () => {
  it("is asked by its times alone, whatever the log has noticed", () => {
    const unnoticed = rounds.map((round): Round => ({ ...round, phase: "planned" }));
    const overdue = rounds.map((round): Round => ({ ...round, phase: "open" }));
    for (const situation of [unnoticed, overdue]) {
      const allowedAt = (now: number) =>
        isAllowed("submit-option", "analyst", { status: "open", rounds: situation, pausedAt: null }, now);
      expect([9_999, 10_000, 10_999, 11_000, 12_000, 12_999, 13_000].map(allowedAt)).toEqual([
        false,
        true,
        true,
        false,
        true,
        true,
        false,
      ]);
    }
  });

  it("is not asked once the exercise is closed: moderators finish", () => {
    for (const now of [0, 10_000, 50_000]) {
      expect(isAllowed("bundle-option", "moderator", { status: "closed", rounds, pausedAt: null }, now)).toBe(true);
      expect(isAllowed("bundle-option", "moderator", open, now)).toBe(false);
    }
  });
});
