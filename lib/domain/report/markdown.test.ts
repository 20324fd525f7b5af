import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { emptyState } from "@/lib/domain/state";
import { toMarkdown } from "./markdown";
import { buildReport } from "./report";
import { logOf, memberId, narrativeId, optionId, plainly, sampleId, sampleLog } from "./sample-log";

function headingsOf(markdown: string): string[] {
  return markdown.split("\n").filter((line) => /^#{1,6} /.test(line));
}

describe("toMarkdown", () => {
  const state = fold(sampleLog);

  it("has the structure of the printed report", () => {
    expect(headingsOf(toMarkdown(buildReport(state)))).toEqual([
      "# Rivers",
      "## Background",
      "### Where things stand",
      "## Overview of master narratives",
      "## Master narrative 1: Narrative 1",
      "### Abstract",
      "### Rationale",
      "### Options",
      "### Risks",
      "## Master narrative 2: Narrative 2",
      "### Rationale",
      "### Risks",
      "## Annex A: Method and rounds",
      "## Annex B: Participation",
      "## Annex C: Options not used, and why",
      "### Declined",
      "### In no narrative",
      "## Annex D: Coverage",
      "### The quarters of the map",
      "### What was missing",
      "## Annex E: Where this material comes from",
    ]);
  });

  it("names every option, linked when it knows where they are", () => {
    const report = buildReport(state);
    for (const n of [1, 2, 3, 4, 5, 6, 7]) {
      expect(toMarkdown(report)).toContain(`PO-${n} `);
      expect(toMarkdown(report, "https://example.org")).toContain(
        `[PO-${n}](https://example.org/exercises/rivers/options/${n})`,
      );
    }
  });

  it("says that it is a draft until it is published", () => {
    const published = logOf([{ type: "exercise.published", payload: { unreferenced: 0 } }]);
    expect(toMarkdown(buildReport(state))).toContain("Draft report");
    expect(toMarkdown(buildReport(fold(published, state)))).not.toContain("Draft report");
  });

  it("lets no text of a member break its structure", () => {
    const nasty = "# Mine\n\n## Annex Z\n\nSub\n---\n\n```\nopen";
    const later = logOf([
      {
        type: "narrative.edited",
        payload: {
          narrativeId: narrativeId(1),
          changes: { nickname: "# Me", abstract: nasty, rationale: nasty, risks: nasty },
        },
      },
      {
        type: "option.revised",
        payload: {
          optionId: optionId(2),
          revision: 2,
          changes: { title: "## T\n# U", facets: { summary: nasty } },
          ...plainly,
        },
      },
      { type: "option.declined", payload: { optionId: optionId(7), reason: nasty } },
      {
        type: "takeaway.added",
        payload: { takeawayId: sampleId(5, 1), texts: { statement: "# S\n# T", explanation: nasty } },
      },
      {
        type: "member.joined",
        payload: {
          memberId: memberId(5),
          role: "analyst",
          persona: { alias: "# x", region: "# y\n## z", field: "" },
        },
      },
    ]);
    const plain = headingsOf(toMarkdown(buildReport(state)));
    const markdown = toMarkdown(buildReport(fold(later, state)));
    const upper = headingsOf(markdown).filter((heading) => /^#{1,3} /.test(heading));
    expect(upper.filter((heading) => !plain.includes(heading))).toEqual([
      "## Master narrative 1: \\# Me",
      "## Strategic takeaways",
      "### 1. \\# S \\# T",
    ]);
    expect(markdown.match(/^```/gm)?.length).toBe(8);
  });

  it("is possible before anything has happened", () => {
    expect(toMarkdown(buildReport(emptyState))).toContain("There are no master narratives yet.");
  });
});
