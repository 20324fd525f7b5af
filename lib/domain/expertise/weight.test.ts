import { expect, it } from "vitest";
import { weightOf } from "./weight";

const option = {
  instruments: ["finance", "military"],
  stakeholders: [{ id: "church", part: "leads" as const }],
};

it("is the highest level stated for what an option is about", () => {
  expect(weightOf({ "instrument:finance": 1, "stakeholder:church": 3, "instrument:diplomacy": 2 }, option)).toBe(3);
  expect(weightOf({ "instrument:diplomacy": 3 }, option)).toBe(0);
});

it("is that of somebody who knows some of it where nothing tells", () => {
  expect(weightOf(undefined, option)).toBe(1);
  expect(weightOf({}, option)).toBe(1);
  expect(weightOf({ "instrument:finance": 3 }, { instruments: [], stakeholders: [] })).toBe(1);
});
