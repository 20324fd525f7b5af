import { describe, expect, it } from "vitest";
import { fit } from "./fit";

const plan = { name: "", axes: { x: "", y: "" }, rounds: [{ id: "a" }], closesAt: 5, note: null };

describe("what was kept", () => {
  it("stays as it is when it has the shape of today", () => {
    const kept = { name: "Mexico", axes: { x: "a", y: "b" }, rounds: [], closesAt: null, note: "n" };
    expect(fit(kept, plan)).toEqual(kept);
    expect(fit("", "saved")).toBe("");
  });

  it("gets the parts that have come since, and keeps the rest", () => {
    expect(fit({ name: "Mexico", axes: { x: "a" } }, plan)).toEqual({
      ...plan,
      name: "Mexico",
      axes: { x: "a", y: "" },
    });
  });

  it("loses only the parts that are of another kind now", () => {
    const kept = { name: ["Mexico"], axes: "wide", rounds: ["a"], closesAt: "soon", note: 1 };
    expect(fit(kept, plan)).toEqual({ ...plan, note: 1 });
    expect(fit({ ...plan, name: null, rounds: null }, plan)).toEqual(plan);
    expect(fit(7, "saved")).toBe("saved");
    expect(fit(undefined, plan)).toEqual(plan);
  });

  it("keeps the keys in their order, since an edit is compared as JSON", () => {
    const kept = { axes: { y: "b", x: "a" }, name: "Mexico", rounds: [], closesAt: 1, note: null };
    expect(JSON.stringify(fit(kept, plan))).toBe(JSON.stringify(kept));
  });
});
