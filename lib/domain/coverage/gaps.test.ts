import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framing as framingOf } from "@/test/contents";
import { coverageOf, type CoveringOption } from "./coverage-of";
import { gapInCell, gapsOf, sayMore } from "./gaps";

const term = (name: string) => ({ id: name.toLowerCase(), name });
const framing = framingOf({
  stakeholders: ["Army", "Church", "Press"].map(term),
  instruments: ["Finance", "Information"].map(term),
});
const everywhere = [
  { x: -0.5, y: 0.5 },
  { x: 0.5, y: 0.5 },
  { x: 0.5, y: -0.5 },
  { x: -0.5, y: -0.5 },
];

/** An option that names everything, in each quarter of the map, of this author. */
const whole = (authorId: string): CoveringOption[] =>
  everywhere.map((placement) => ({
    authorId,
    placement,
    stakeholders: ["army", "church", "press"],
    instruments: ["finance", "information"],
  }));

const sentences = (options: CoveringOption[]): string[] =>
  gapsOf(coverageOf(options, framing), framing).named.map(({ sentence }) => sentence);

const but = (options: CoveringOption[], changes: Partial<CoveringOption>): CoveringOption[] =>
  options.map((option) => ({ ...option, ...changes }));

it("names nothing where there is nothing, or nothing is missing", () => {
  expect(sentences([])).toEqual([]);
  expect(sentences([...whole("ann"), ...whole("ben")])).toEqual([]);
});

it("names what no option uses, asks or lies in", () => {
  const options = but([...whole("ann"), ...whole("ben")], {
    instruments: ["finance"],
    stakeholders: ["army", "press"],
  });
  expect(sentences(options.filter(({ placement }) => placement.x < 0 || placement.y < 0))).toEqual([
    "No option uses the instrument “Information”",
    "No option lies in “Kinetic · External”",
    "No option gives “Church” a part",
  ]);
});

it("names what one member alone has written, most of it first, and never where all is by one", () => {
  const shared = but([...whole("ann"), ...whole("ben")], { instruments: ["finance"], stakeholders: ["army"] });
  const alone = but(whole("ann").slice(0, 3), { stakeholders: ["press"] });
  const single = but(whole("ben").slice(0, 1), { instruments: [], stakeholders: ["church"] });
  expect(sentences([...shared, ...alone, ...single])).toEqual([
    "One member wrote all 3 options that use the instrument “Information”",
    "One member wrote all 3 options that give “Press” a part",
    "Only one option gives “Church” a part",
    "No option brings the instrument “Information” and “Army” together",
    "No option brings the instrument “Finance” and “Church” together",
    "No option brings the instrument “Information” and “Church” together",
  ]);
  expect(sentences(whole("ann"))).toEqual([]);
});

it("names what few have beside the others", () => {
  const many = ["ann", "ben", "cem", "dan"].flatMap((author) =>
    but(whole(author), { stakeholders: ["army", "press"] }),
  );
  const few = ["ann", "ben"].flatMap((author) => but(whole(author).slice(0, 1), { stakeholders: ["church"] }));
  expect(sentences([...many, ...few])).toEqual(["Only 2 options give “Church” a part"]);
});

describe("of single cells", () => {
  const wide = framingOf({
    stakeholders: ["A", "B", "C", "D"].map(term),
    instruments: ["K", "L", "M", "N"].map(term),
  });
  const all = wide.stakeholders.flatMap(({ id }, row) =>
    wide.instruments.map((instrument, column) => ({ pair: [id, instrument.id] as const, isDiagonal: row === column })),
  );
  const pairs = all.filter(({ isDiagonal }) => !isDiagonal).map(({ pair }) => pair);
  const diagonal = all.filter(({ isDiagonal }) => isDiagonal).map(({ pair }) => pair);
  const write = (authors: string[], list: readonly (readonly [string, string])[]): CoveringOption[] =>
    list.flatMap(([stakeholder, instrument]) =>
      authors.flatMap((author) => but(whole(author), { stakeholders: [stakeholder], instruments: [instrument] })),
    );
  const told = (options: CoveringOption[]) => {
    const { named, more } = gapsOf(coverageOf(options, wide), wide);
    return { sentences: named.map(({ sentence }) => sentence), more };
  };

  it("names a few that are empty, and counts the rest", () => {
    expect(told(write(["ann", "ben"], pairs))).toEqual({
      sentences: [
        "No option brings the instrument “K” and “A” together",
        "No option brings the instrument “L” and “B” together",
        "No option brings the instrument “M” and “C” together",
        "No option brings the instrument “N” and “D” together",
      ],
      more: { empty: 0, "one-voice": 0 },
    });
    const { sentences, more } = told(write(["ann", "ben"], diagonal));
    expect(sentences).toHaveLength(6);
    expect(more).toEqual({ empty: 6, "one-voice": 0 });
  });

  it("names a few that one member alone has written, most of it first, and counts the rest", () => {
    const shared = write(["ann", "ben"], diagonal);
    const alone = write(["cem"], pairs.slice(0, 8));
    const { sentences, more } = told([...shared, ...alone, ...write(["dan"], [pairs[8]!]).slice(0, 2)]);
    expect(sentences.slice(0, 3).every((sentence) => sentence.startsWith("No option brings"))).toBe(true);
    expect(sentences.slice(3)).toHaveLength(6);
    for (const sentence of sentences.slice(3)) expect(sentence).toMatch(/^One member wrote all 4 options that bring/);
    expect(more).toEqual({ empty: 0, "one-voice": 3 });
  });

  it("names first what could most be expected", () => {
    const [first, second] = [pairs[0]!, pairs.at(-1)!];
    const many = write(["ann", "ben", "cem"], [diagonal[2]!, diagonal[3]!]);
    const rest = all.map(({ pair }) => pair).filter((pair) => pair !== first && pair !== second);
    expect(told([...many, ...write(["ann", "ben"], rest)]).sentences).toEqual([
      "No option brings the instrument “M” and “D” together",
      "No option brings the instrument “L” and “A” together",
    ]);
  });

  it("says of any one of them what it lacks, and nothing where several authors are in it", () => {
    const sentenceOf = (options: number, authors: number) => gapInCell("a", "k", { options, authors }, wide)?.sentence;
    expect(sentenceOf(0, 0)).toBe("No option brings the instrument “K” and “A” together");
    expect(sentenceOf(1, 1)).toBe("Only one option brings the instrument “K” and “A” together");
    expect(sentenceOf(2, 1)).toBe("One member wrote both options that bring the instrument “K” and “A” together");
    expect(sentenceOf(2, 2)).toBeUndefined();
  });

  it("says in a sentence how many are not named", () => {
    const said = [
      [0, 0],
      [14, 0],
      [1, 2],
      [0, 1],
    ].map(([empty, oneVoice]) => sayMore({ empty: empty!, "one-voice": oneVoice! }));
    expect(said).toEqual([
      null,
      "And 14 more empty cells of the grid",
      "And 1 more empty cell of the grid, and 2 with one author alone",
      "And 1 more cell of the grid with one author alone",
    ]);
  });
});

it("gives each gap once, says truly of what kind it is, and leaves out no cell that neither row nor column speaks for", () => {
  const anOption = fc.record({
    authorId: fc.constantFrom("ann", "ben"),
    stakeholders: fc.subarray(["army", "church", "press"]),
    instruments: fc.subarray(["finance", "information"]),
    placement: fc.constantFrom(...everywhere),
  });
  fc.assert(
    fc.property(fc.array(anOption, { maxLength: 30 }), (options) => {
      const coverage = coverageOf(options, framing);
      const { named: gaps, more } = gapsOf(coverage, framing);
      expect(new Set(gaps.map(({ gap }) => JSON.stringify(gap))).size).toBe(gaps.length);
      for (const { kind, voices } of gaps) {
        expect(kind === "empty").toBe(voices.options === 0);
        if (kind === "one-voice") expect(voices.authors).toBe(1);
      }
      const used = coverage.instruments.filter((column) => column.options > 0).map(({ instrument }) => instrument);
      const empty = coverage.grid
        .filter((row) => row.options > 0)
        .flatMap(({ cells }) => cells.filter((cell) => cell.options === 0 && used.includes(cell.instrument)));
      const told = gaps.filter(({ gap, kind }) => kind === "empty" && gap.stakeholderId && gap.instrumentId);
      expect(told.length + more.empty).toBe(empty.length);
    }),
  );
});
