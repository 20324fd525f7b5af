import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLog, payloads } from "@/test/arbitraries";
import { evolve, fold } from "./evolve";
import { eventTypes, type LoggedEvent, parseEvent } from "./events";
import { emptyState, type ExerciseState } from "./state";

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** The parts of the state that an event may touch; everything else must stay the same object. */
const touched: Record<string, (keyof ExerciseState)[]> = {
  answer: [],
  exercise: ["exercise", "rounds", "graces", "injects"],
  rounds: ["rounds", "injects"],
  round: ["rounds", "graces"],
  merge: ["options"],
  option: ["options", "optionCount", "threads", "narratives", "injects", "judgements", "ratings"],
  member: ["members", "applicants"],
  invite: ["invites"],
  applicant: ["applicants"],
  capacity: ["exercise"],
  suggestion: ["suggestions"],
  source: ["sources"],
  comment: ["threads", "options", "narratives", "injects"],
  flag: ["flags"],
  thread: ["threadRules"],
  "slow-mode": ["threadRules", "exercise"],
  narrative: ["narratives", "threads"],
  takeaway: ["takeaways"],
  contradiction: ["contradictions"],
  report: ["corrections", "narratives", "takeaways"],
  inject: ["injects", "threads"],
  announcement: ["announcements"],
  members: ["nudges"],
  expertise: ["expertise"],
  call: ["calls"],
  blind: ["sitting", "ownBundlings"],
};

describe("evolve", () => {
  it("never changes the state or the event it is given", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        let state = deepFreeze(emptyState);
        for (const event of deepFreeze(log)) state = deepFreeze(evolve(state, event));
        expect(state.seq).toBe(log.length);
      }),
    );
  });

  it("keeps what an event does not touch, as the same object", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        let state = emptyState;
        for (const event of log) {
          const next = evolve(state, event);
          const mayChange = [...touched[event.type.split(".")[0]!]!, "seq"];
          const keys = Object.keys(state) as (keyof ExerciseState)[];
          for (const key of keys)
            if (!mayChange.includes(key)) expect(next[key], `${key} at ${event.type}`).toBe(state[key]);
          state = next;
        }
      }),
    );
  });

  it("goes on from any point as from the start", () => {
    fc.assert(
      fc.property(aLog, fc.nat(40), (log, at) => {
        expect(fold(log.slice(at), fold(log.slice(0, at)))).toStrictEqual(fold(log));
      }),
    );
  });

  it("gives a state that survives JSON", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const state = fold(log);
        expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
      }),
    );
  });

  it("has every kind of event in its logs", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(aLog, (log) => void log.forEach(({ type }) => seen.add(type))),
      { numRuns: 200 },
    );
    expect([...seen].toSorted()).toEqual(eventTypes.toSorted());
    expect(Object.keys(payloads).toSorted()).toEqual(eventTypes.toSorted());
  });

  it("holds an option in one narrative at most, and once", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const bundled = Object.values(fold(log).narratives).flatMap(({ optionIds }) => optionIds);
        expect(new Set(bundled).size).toBe(bundled.length);
      }),
    );
  });

  it("counts the comments of a thread that it does not hold", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        let [full, bare] = [emptyState, emptyState];
        for (const event of log) {
          full = evolve(full, event);
          bare = { ...evolve(bare, event), threads: {} };
        }
        expect(bare).toStrictEqual({ ...full, threads: {} });
      }),
    );
  });
});

describe("an event", () => {
  it("comes back from the wire as it was", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        for (const event of log) expect(parseEvent(JSON.parse(JSON.stringify(event)))).toStrictEqual(event);
      }),
    );
  });

  it.each<[string, object]>([
    ["of an unknown type", { type: "option.deleted" }],
    ["whose type every object has", { type: "constructor" }],
    ["without a place", { seq: 0 }],
    ["without its payload", { payload: {} }],
    ["by nobody that could be", { by: "me" }],
  ])("%s is refused", (_what, changes) => {
    const optionId = "00000000-0000-4000-8000-000000000000";
    const event: LoggedEvent = { seq: 1, at: 1, by: null, type: "option.accepted", payload: { optionId } };
    expect(parseEvent(event)).toEqual(event);
    expect(() => parseEvent({ ...event, ...changes })).toThrow();
  });
});
