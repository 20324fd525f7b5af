import { open } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { Manifest, type Part } from "@/lib/domain/archive/manifest";
import { archiveTo, secondDatabase, testFolder } from "@/test/archives";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { canonical, digestOf } from "./chain";
import { importArchive } from "./import-archive";
import { verifyArchive } from "./verify-archive";
import { manifestText } from "./write-archive";
import { openZipFile } from "./zip-reader";
import { openZip } from "./zip-writer";

const ground = testDatabase();
const elsewhere = secondDatabase();
const folder = testFolder();
let whole: string;

beforeAll(async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("brief");
  await game.play(game.organizer, { type: "close-exercise" });
  whole = folder.fileNamed("whole.zip");
  await archiveTo(whole, ground.db, game.id);
});

type Change = { schema?: string; log?: (lines: string[]) => string[]; leaveOut?: string };

/** The archive with a change, its manifest and the file's seal made anew: as somebody would who knows how. */
async function madeAnew({ schema, log, leaveOut }: Change): Promise<string> {
  const file = folder.fileNamed("anew.zip");
  const [zip, out] = [await openZipFile(whole), await open(file, "w")];
  const texts = new Map<string, string>();
  for (const name of zip.names) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.read(name)) pieces.push(piece);
    texts.set(name, Buffer.concat(pieces).toString("utf8"));
  }
  zip.close();
  const { digest: _digest, ...manifest } = Manifest.parse(JSON.parse(texts.get("manifest.json")!));
  const again = openZip(async (chunk) => void (await out.write(chunk)));
  const parts: Part[] = [];
  for (const { name } of manifest.parts) {
    const before = texts.get(name)!;
    const text = log && name === "log.ndjson" ? `${log(before.trimEnd().split("\n")).join("\n")}\n` : before;
    const sha256 = digestOf(text).toString("hex");
    parts.push({ name, bytes: Buffer.byteLength(text), sha256 });
    if (name !== leaveOut) await again.add(name, [text]);
  }
  await again.add("manifest.json", [manifestText({ ...manifest, parts, schema: schema ?? manifest.schema })]);
  await again.end();
  await out.close();
  return file;
}

const damagesOf = async (change: Change): Promise<string[]> =>
  (await verifyArchive(await madeAnew(change))).damages.map(({ where, what }) => `${where}: ${what}`);

/** A line of the log, changed. */
const changed = (at: number, change: object) => (lines: string[]) =>
  lines.with(at, canonical({ ...(JSON.parse(lines[at]!) as object), ...change }));

describe("an archive that was made anew", () => {
  it("without a change is whole", async () => {
    expect(await damagesOf({})).toEqual([]);
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    ["another time", changed(3, { at: 1 }), "event 4 does not match its seal: its number"],
    ["somebody else", changed(3, { by: null }), "event 4 does not match its seal: its content"],
    ["no salt", changed(3, { salt: null }), "event 4 has lost"],
    ["an event left out", (lines) => lines.toSpliced(3, 1), "event 4 is missing"],
    ["the last events left out", (lines) => lines.slice(0, -1), "it ends with event"],
    ["two events exchanged", (lines) => lines.with(3, lines[4]!).with(4, lines[3]!), "event 4 is missing"],
    ["somebody's answer", changed(3, { type: "option.rated" }), "event 4 must not be in an archive"],
  ])("with %s names the event", async (_what, log, why) => {
    expect((await damagesOf({ log })).join("\n")).toContain(why);
  });

  it("without a part that it names is refused", async () => {
    expect(await damagesOf({ leaveOut: "report.md" })).toContain(
      "report.md: the manifest names a part that is not there.",
    );
  });

  it("by a newer Sandtable is refused as such", async () => {
    const { userId } = await createUser(elsewhere.db);
    await expectRefusal(
      importArchive(elsewhere.db, userId, await madeAnew({ schema: "29991231235959_later" })),
      "archive-newer",
    );
  });
});
