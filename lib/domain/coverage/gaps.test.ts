import fc from "fast-check";
import { expect, it } from "vitest";
import { framing as framingOf } from "@/test/contents";
import { coverageOf, type CoveringOption } from "./coverage";
import { namedGaps } from "./gaps";

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
  namedGaps(coverageOf(options, framing), framing).map(({ sentence }) => sentence);

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
    "No option uses “Information”",
    "No option lies in “Kinetic · External”",
    "No option gives “Church” a part",
  ]);
});

it("names what one member alone has written, most of it first, and never where all is by one", () => {
  const shared = but([...whole("ann"), ...whole("ben")], { instruments: ["finance"], stakeholders: ["army"] });
  const alone = but(whole("ann").slice(0, 3), { stakeholders: ["press"] });
  const single = but(whole("ben").slice(0, 1), { instruments: [], stakeholders: ["church"] });
  expect(sentences([...shared, ...alone, ...single])).toEqual([
    "One member wrote all 3 options that use “Information”",
    "One member wrote all 3 options that give “Press” a part",
    "Only one option gives “Church” a part",
    "No option brings “Information” and “Army” together",
    "No option brings “Finance” and “Church” together",
    "No option brings “Information” and “Church” together",
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

it("names single cells only where they are few", () => {
  const wide = framingOf({
    stakeholders: ["A", "B", "C", "D"].map(term),
    instruments: ["K", "L", "M", "N"].map(term),
  });
  const pairs = wide.stakeholders.flatMap(({ id }, row) =>
    wide.instruments.filter((_, column) => row !== column).map((instrument) => [id, instrument.id] as const),
  );
  const write = (list: readonly (readonly [string, string])[]): CoveringOption[] =>
    list.flatMap(([stakeholder, instrument]) =>
      ["ann", "ben"].flatMap((author) =>
        but(whole(author), { stakeholders: [stakeholder], instruments: [instrument] }),
      ),
    );
  const told = (options: CoveringOption[]): string[] =>
    namedGaps(coverageOf(options, wide), wide).map(({ sentence }) => sentence);
  expect(told(write(pairs))).toEqual([
    "No option brings “K” and “A” together",
    "No option brings “L” and “B” together",
    "No option brings “M” and “C” together",
    "No option brings “N” and “D” together",
  ]);
  const diagonal = wide.stakeholders.map(({ id }, place) => [id, wide.instruments[place]!.id] as const);
  expect(told(write(diagonal))).toEqual([]);
});

it("gives each gap once, and says truly of what kind it is", () => {
  const anOption = fc.record({
    authorId: fc.constantFrom("ann", "ben"),
    stakeholders: fc.subarray(["army", "church", "press"]),
    instruments: fc.subarray(["finance", "information"]),
    placement: fc.constantFrom(...everywhere),
  });
  fc.assert(
    fc.property(fc.array(anOption, { maxLength: 30 }), (options) => {
      const gaps = namedGaps(coverageOf(options, framing), framing);
      expect(new Set(gaps.map(({ gap }) => JSON.stringify(gap))).size).toBe(gaps.length);
      for (const { kind, voices } of gaps) {
        expect(kind === "empty").toBe(voices.options === 0);
        if (kind === "one-voice") expect(voices.authors).toBe(1);
      }
    }),
  );
});
