import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { Command, type CommandType } from "@/lib/domain/commands";
import { testDatabase } from "./database";
import { createTestExercise } from "./exercise";
import { populate, type Targets } from "./populate";
import { sampleCommand } from "./sample-commands";

const ground = testDatabase();
let targets: Targets;
beforeAll(async () => {
  targets = await populate(await createTestExercise(ground.db), "published");
});

const types = Command.def.options.map((option) => option.shape.type.value) as CommandType[];

/** What somebody would add who hopes that it is written as it comes. */
const unasked = { role: "organizer", authorId: "x", exerciseId: "x", isAdmin: true, standing: "active", at: 0, seq: 1 };

/** The same input, once for each object in it and each field that is added to that object. */
function* withUnasked(input: unknown): Generator<unknown> {
  if (Array.isArray(input)) {
    for (const [at, entry] of input.entries()) {
      for (const changed of withUnasked(entry)) yield input.with(at, changed);
    }
  } else if (typeof input === "object" && input !== null) {
    const own = input as Record<string, unknown>;
    for (const [name, value] of Object.entries(unasked)) if (!(name in own)) yield { ...own, [name]: value };
    for (const [name, value] of Object.entries(own)) {
      // Whose names are those of the exercise's own dimensions, which the handler knows.
      if (name === "scores") continue;
      for (const changed of withUnasked(value)) yield { ...own, [name]: changed };
    }
  }
}

it("knows all commands", () => expect(types.length).toBeGreaterThan(50));

it.each(types)("%s takes no field that it does not know, at any depth", (type) => {
  const command = { id: randomUUID(), ...sampleCommand(type, targets) };
  expect(Command.safeParse(command).error).toBeUndefined();
  for (const changed of withUnasked(command)) {
    expect(Command.safeParse(changed).success, JSON.stringify(changed)).toBe(false);
  }
});
