import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { framing } from "@/test/contents";
import { newCode, planRounds } from "@/test/exercise";
import { madeIds, type Targets } from "@/test/populate";
import { sampleCommand } from "@/test/sample-commands";
import { Command, type CommandType } from "./commands";
import { CreateExercise } from "./exercise/commands";
import { templates } from "./exercise/templates";
import { JoinExercise } from "./members/commands";
import { OptionDraft } from "./options/option";
import { policy } from "./policy";
import { activities } from "./rounds/round";

const others = [
  "inviteId",
  "personalInviteId",
  "applicantId",
  "roundId",
  "endedRoundId",
  "nextRoundId",
  "memberId",
  "moderatorId",
  "suspendedId",
  "lockedId",
];
const made = Object.fromEntries([...madeIds, ...others].map((name) => [name, randomUUID()]));
const targets = { ...made, laterAt: 1_000_000 } as Targets;

const commands = (Object.keys(policy) as CommandType[]).map((type) => ({
  id: randomUUID(),
  ...sampleCommand(type, targets),
}));

const draft = { title: "An", facets: { summary: "Half a" }, placement: { x: 0, y: 0 }, timeHorizon: null };
const inputs: [string, { safeParse: (input: unknown) => { success: boolean } }, object][] = [
  ...commands.map((command): (typeof inputs)[number] => [command.type, Command, command]),
  [
    "create-exercise",
    CreateExercise,
    { id: randomUUID(), slug: "mexico", framing: framing(), rounds: planRounds(), alias: "Me" },
  ],
  ["join-exercise", JoinExercise, { id: randomUUID(), alias: "Heron", region: "Asia", field: "Law", name: "Ann" }],
  ["draft", OptionDraft, draft],
];

type Path = (string | number)[];

function pathsTo(kind: "string" | "number", value: unknown, path: Path = []): Path[] {
  if (typeof value === kind) return [path];
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => pathsTo(kind, inner, [...path, key]));
}

function withValue(input: object, path: Path, value: unknown): object {
  const copy = structuredClone(input) as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string | number, unknown>, copy);
  holder[path.at(-1)!] = value;
  return copy;
}

describe.each(inputs)("%s", (_name, schema, input) => {
  it("is taken as it is", () => {
    expect(schema.safeParse(input).success).toBe(true);
  });

  it("takes no text that a database cannot keep, in any place", () => {
    for (const path of pathsTo("string", input)) {
      for (const text of ["a\0b", "a\uD83Db", "\uDE00 and so on"]) {
        expect(schema.safeParse(withValue(input, path, text)).success, path.join(".")).toBe(false);
      }
    }
  });

  it("takes no text without an end, in any place", () => {
    const endless = "x".repeat(100_000);
    for (const path of pathsTo("string", input)) {
      expect(schema.safeParse(withValue(input, path, endless)).success, path.join(".")).toBe(false);
    }
  });

  it("takes no number that is none, is out of bounds, or is a text", () => {
    for (const path of pathsTo("number", input)) {
      for (const number of [Number.NaN, Infinity, -1e20, 1e20, 1.5, "1"]) {
        expect(schema.safeParse(withValue(input, path, number)).success, path.join(".")).toBe(false);
      }
    }
  });

  it("takes no other type", () => {
    expect(schema.safeParse({ ...input, id: "1", type: "delete-everything" }).success).toBe(schema === OptionDraft);
    expect(schema.safeParse([input]).success).toBe(false);
    expect(schema.safeParse(null).success).toBe(false);
  });
});

describe("a template", () => {
  it.each(templates)("$id makes an exercise as it stands, once it has a title and a question", (template) => {
    const rounds = template.rounds.map((round) => ({ ...round, id: randomUUID() }));
    const texts = { title: template.framing.title || "Title", question: template.framing.question || "What?" };
    const input = { id: randomUUID(), framing: { ...template.framing, ...texts }, rounds, alias: "Me" };
    expect(CreateExercise.safeParse(input)).toMatchObject({ success: true });
  });

  it.each(templates)("$id permits every activity in some round", (template) => {
    const permitted = new Set(template.rounds.flatMap(({ permits }) => permits));
    expect(permitted).toEqual(new Set(activities));
  });
});

describe("an invitation's code", () => {
  it("made in any client's way is taken", () => {
    const command = commands.find(({ type }) => type === "issue-invite")!;
    expect(Command.safeParse({ ...command, code: newCode() }).success).toBe(true);
    expect(Command.safeParse({ ...command, code: "A-_z".repeat(32) }).success).toBe(true);
  });
});
