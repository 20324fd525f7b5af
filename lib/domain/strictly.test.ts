import { expect, it } from "vitest";
import { z } from "zod";
import { strictly } from "./strictly";

const Part = z.object({ name: z.string(), note: z.string().default("") });
const Whole = z
  .object({
    id: z.string(),
    part: Part.partial(),
    list: z.array(Part).default([]),
    byName: z.record(z.string(), Part).optional(),
    either: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("a"), part: Part.nullable() }),
      z.object({ kind: z.literal("b") }),
    ]),
    anything: z.looseObject({}).optional(),
  })
  .refine(({ id }) => id !== "bad", { path: ["id"], message: "Not this one." });

const right = { id: "x", part: {}, either: { kind: "a" as const, part: null } };
const found = (input: object) =>
  strictly(Whole)
    .safeParse(input)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
const unknown = (name: string) => `There is no field “${name}”. Check how it is written, or leave it out.`;

it("takes what the schema takes, defaults filled in, and keeps its refinements", () => {
  expect(strictly(Whole).parse(right)).toEqual(Whole.parse(right));
  expect(strictly(Whole).parse({ ...right, anything: { at: 1 } }).anything).toEqual({ at: 1 });
  expect(found({ ...right, id: "bad" })).toEqual(["id: Not this one."]);
});

it.each([
  ["at the top", { ...right, lst: [] }, `: ${unknown("lst")}`],
  ["where every field may be left out", { ...right, part: { nmae: "" } }, `part: ${unknown("nmae")}`],
  ["in a list", { ...right, list: [{ name: "", nte: "" }] }, `list.0: ${unknown("nte")}`],
  ["in a record", { ...right, byName: { one: { name: "", nte: "" } } }, `byName.one: ${unknown("nte")}`],
  ["in one of several kinds", { ...right, either: { kind: "b", part: null } }, `either: ${unknown("part")}`],
  [
    "in what may be null",
    { ...right, either: { kind: "a", part: { name: "", nte: "" } } },
    `either.part: ${unknown("nte")}`,
  ],
])("names a field that is not known %s", (_, input, message) => {
  expect(Whole.safeParse(input).success).toBe(true);
  expect(found(input)).toEqual([message]);
});

it("makes each default anew", () => {
  let count = 0;
  const Counted = strictly(z.object({ at: z.number().default(() => (count += 1)) }));
  expect([Counted.parse({}), Counted.parse({})].map(({ at }) => at)).toEqual([1, 2]);
});

it("is made once, and of a strict schema it is that one", () => {
  const schema = z.object({ a: z.number() });
  expect(strictly(schema)).toBe(strictly(schema));
  expect(strictly(strictly(schema))).toBe(strictly(schema));
});
