import { describe, expect, it } from "vitest";
import { Command } from "@/lib/domain/commands";
import { coverageOf } from "@/lib/domain/coverage/coverage-of";
import { gapsOf } from "@/lib/domain/coverage/gaps";
import { dimefil } from "@/lib/domain/exercise/templates/dimefil";
import { facetNames } from "@/lib/domain/options/option";
import { idsOf, proposing } from "../mexico-2013/proposing";
import { options, sources, threads } from "./contents";
import { northernMexico } from "./framing";
import { members } from "./members";

const steps = proposing(idsOf("northern-mexico"), options, threads, sources);
const with_ = (instrument: string) => options.filter(({ instruments }) => instruments.some((id) => id === instrument));

describe("Northern Mexico", () => {
  it("has three options or more for each instrument of power, with all six facets", () => {
    for (const { id } of dimefil) expect(with_(id).length, id).toBeGreaterThanOrEqual(3);
    for (const { number, facets } of options) {
      for (const name of facetNames) expect(facets[name].length, `PO-${number} ${name}`).toBeGreaterThan(80);
    }
  });

  it("is played by its members, in the order of its numbers, and answers what was said before", () => {
    const aliases = new Set(members.map(({ alias }) => alias));
    for (const { by, command } of steps) {
      expect(aliases, by).toContain(by);
      Command.parse(command);
    }
    const submitted = options.map(({ submittedAt }) => submittedAt);
    expect(submitted).toEqual(submitted.toSorted());
    expect(options.map(({ number }) => number)).toEqual(submitted.map((_, index) => index + 1));
    for (const { option, comments } of threads) {
      const { submittedAt } = options[option - 1]!;
      for (const [index, { key, at, replyTo }] of comments.entries()) {
        const parent = comments.slice(0, index).find((earlier) => earlier.key === replyTo);
        expect(replyTo === undefined || parent !== undefined, `PO-${option} ${key}`).toBe(true);
        expect(at > (parent?.at ?? submittedAt), `PO-${option} ${key}`).toBe(true);
      }
    }
  });

  it("leaves the gaps that coverage is to name", () => {
    const coverage = coverageOf(
      options.map((option) => ({
        ...option,
        authorId: option.author,
        stakeholders: option.stakeholders.map(({ id }) => id),
      })),
      northernMexico,
    );
    expect(coverage.outside).toBe(0);
    const families = coverage.grid.find(({ stakeholder }) => stakeholder === "families-in-the-us")!;
    expect(families.options).toBeGreaterThan(2);
    expect(families.cells.find(({ instrument }) => instrument === "information")).toMatchObject({ options: 0 });
    const sentences = gapsOf(coverage, northernMexico).named.map(({ sentence }) => sentence);
    expect(sentences).toContain("One member wrote all 4 options that use the instrument “Financial”");
    expect(sentences).toContain("Only 2 options lie in “Soft power · United States”");
    expect(sentences).toContain("Only 2 options give “Catholic Church” a part");
  });
});
