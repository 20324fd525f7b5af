import { readFile, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { injectContent, onePixel } from "@/test/contents";
import { analyseAll, archiveTo, secondDatabase, testFolder } from "@/test/archives";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type TestExercise } from "@/test/exercise";
import { populate } from "@/test/populate";
import { keepFile } from "@/lib/server/files/keep-file";
import { importArchive } from "./import-archive";
import { verifyArchive } from "./verify-archive";
import { openZipFile } from "./zip-reader";

const ground = testDatabase();
const elsewhere = secondDatabase();
const folder = testFolder();

let game: TestExercise;
let whole: Buffer;
let names: string[];

beforeAll(async () => {
  game = await createTestExercise(ground.db, { analysts: 5 });
  const made = await populate(game, "propose");
  const picture = await keepFile(game.id, "The dry river", onePixel);
  const plan = { content: injectContent({ files: [picture] }), plan: { kind: "reserve" as const } };
  await game.play(game.organizer, { type: "plan-inject", ...plan });
  await game.playTo("challenge");
  for (const player of game.analysts) {
    await game.play(player, { type: "rate-option", optionId: made.bundledId, scores: { impact: 5 }, reason: "So." });
  }
  await game.playTo("published");
  await analyseAll(ground.db, game.id);
  const file = folder.fileNamed("whole.zip");
  await archiveTo(file, ground.db, game.id);
  whole = await readFile(file);
  const zip = await openZipFile(file);
  names = zip.names;
  zip.close();
});

async function damagesOf(content: Buffer): Promise<string[]> {
  const file = folder.fileNamed("changed.zip");
  await writeFile(file, content);
  return (await verifyArchive(file)).damages.map(({ where, what }) => `${where}: ${what}`);
}

function flipped(position: number, bits = 0xff): Buffer {
  const changed = Buffer.from(whole);
  changed[position]! ^= bits;
  return changed;
}

/** Where the head and the content of each part begin in the file, and the directory. */
function regions(): { name: string; from: number; to: number }[] {
  const starts = names.map((name) => whole.indexOf(name) - 30);
  const directory = whole.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  return [
    ...names.map((name, at) => ({ name, from: starts[at]!, to: starts[at + 1] ?? directory })),
    { name: "the directory of the file", from: directory, to: whole.indexOf("Sandtable archive, SHA-256") },
    { name: "the seal of the file", from: whole.indexOf("Sandtable archive, SHA-256"), to: whole.length },
  ];
}

describe("a byte that was changed", () => {
  it("is told from the file as it was written", async () => {
    expect(await damagesOf(whole)).toEqual([]);
  });

  it("is named by the part in which it is, wherever that is", async () => {
    for (const { name, from, to } of regions()) {
      const positions = fc.sample(fc.integer({ min: from, max: to - 1 }), { numRuns: 25, seed: from });
      for (const position of new Set([from, to - 1, ...positions])) {
        const found = await damagesOf(flipped(position));
        expect(found, `byte ${position} in ${name}`).not.toEqual([]);
        if (names.includes(name)) {
          expect(
            found.some((damage) => damage.startsWith(`${name}:`)),
            `byte ${position} in ${name}: ${found.join()}`,
          ).toBe(true);
        }
      }
    }
  });

  it("is found though it is one bit", async () => {
    const where = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(where, async ([position, bit]) => {
        expect(await damagesOf(flipped(position, 1 << bit))).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the archive from being taken up, with all that does not fit", async () => {
    const { from, to } = regions().find(({ name }) => name === "log.ndjson")!;
    const file = folder.fileNamed("changed.zip");
    await writeFile(file, flipped((from + to) >> 1));
    const { userId } = await createUser(elsewhere.db);
    await expect(importArchive(elsewhere.db, userId, file)).rejects.toMatchObject({
      code: "archive-damaged",
      details: expect.arrayContaining([expect.objectContaining({ path: "log.ndjson" })]) as unknown,
    });
    expect(await elsewhere.db.prisma.exercise.count()).toBe(0);
  });

  it.each([
    ["cut off", () => whole.subarray(0, whole.length >> 1)],
    ["cut off by one byte", () => whole.subarray(0, -1)],
    ["with something before it", () => Buffer.concat([Buffer.from("x"), whole])],
    ["with something after it", () => Buffer.concat([whole, Buffer.from("x")])],
    ["empty", () => Buffer.alloc(0)],
    ["no ZIP at all", () => Buffer.from("A letter to the editor.")],
  ])("a file that is %s is refused", async (_what, content) => {
    expect(await damagesOf(content())).not.toEqual([]);
  });
});
