import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { buildReport } from "@/lib/domain/report/report";
import { logOf, narrativeId, sampleLog, sampleId } from "@/lib/domain/report/sample-log";
import { dotsOf, nothingRevealed, regionsOf } from "@/lib/domain/map/dots";
import { viewOf } from "@/lib/domain/map/view";
import { renderPage } from "./page";

const published = logOf([{ type: "exercise.published", payload: { unreferenced: 0 } }]);

/** The page of the sample after some more events. */
async function pageAfter(...more: Parameters<typeof logOf>[0]): Promise<string> {
  const state = fold([...sampleLog, ...logOf(more), ...published]);
  const { axes, criteria } = state.exercise;
  const dots = dotsOf(state, nothingRevealed);
  const view = viewOf({ axes, criteria, dots, hasCrowd: false, by: "authors", across: "map" });
  return renderPage({
    report: buildReport(state),
    map: { view, regions: regionsOf(state) },
    origin: "https://example.org",
    read: async (references) => references.map((reference) => ({ reference, source: null })),
    aliasOf: () => "",
  });
}

function written(abstract: string): Parameters<typeof logOf>[0][number] {
  return { type: "narrative.edited", payload: { narrativeId: narrativeId(1), changes: { abstract } } };
}

describe("the public page of a report", () => {
  it("numbers what statements rest on, each once, and has a note for each", async () => {
    const html = await pageAfter(written("One. [[PO-1 r1]] Two. [[PO-2 r1]] [[PO-1 r1]]"));
    const marks = [...html.matchAll(/popovertarget="note-(\d)"/g)].map(([, number]) => number);
    expect(marks).toEqual(["1", "2", "1"]);
    expect([...html.matchAll(/<aside class="note-card" id="note-(\d)" popover="auto"/g)].map(([, n]) => n)).toEqual([
      "1",
      "2",
    ]);
    expect(html).not.toContain("[[");
  });

  it("runs, loads and styles nothing that a member wrote", async () => {
    const nasty = `<script>alert(1)</script> <img src=x onerror=alert(1)> ![p](https://spy.example/p.png) [a](javascript:alert(1)) <style>*{}</style> **"><b onclick=x>**`;
    const html = await pageAfter(written(nasty), {
      type: "takeaway.added",
      payload: { takeawayId: sampleId(5, 1), texts: { statement: nasty, explanation: nasty } },
    });
    expect(html).not.toMatch(/<script|<img|href="javascript:|<b onclick/i);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain('href="https://spy.example/p.png"');
    for (const tag of html.matchAll(/<[a-z][^>]*>/g)) expect(tag[0]).not.toMatch(/\son[a-z]+=/i);
  });

  it("has its headings in order, and every anchor that its contents name", async () => {
    const html = await pageAfter(written("# Mine\n\n###### Deep\n\nText."));
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const anchors = [...html.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(anchors.length).toBeGreaterThan(5);
    for (const id of anchors) expect(html).toContain(`id="${id}"`);
  });
});
