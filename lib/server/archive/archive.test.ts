import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { toMarkdown } from "@/lib/domain/report/markdown";
import { CreateExercise } from "@/lib/domain/exercise/commands";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import { framing, injectContent, onePixel, optionContent } from "@/test/contents";
import { analyseAll, archiveTo, secondDatabase, testFolder } from "@/test/archives";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, planRounds, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { populate, type Targets } from "@/test/populate";
import { expectRefusal } from "@/test/refusals";
import { useDb } from "@/lib/server/db/client";
import { keepFile } from "@/lib/server/files/keep-file";
import { readReasons, readResults } from "@/lib/server/ratings/read-results";
import { importArchive } from "./import-archive";
import { readReport } from "./parts";
import { sealLog } from "./seal-log";
import { verifyArchive } from "./verify-archive";
import { verifyChain } from "./verify-chain";
import { openZipFile } from "./zip-reader";

const ground = testDatabase();
const elsewhere = secondDatabase();
const folder = testFolder();

let game: TestExercise;
let made: Targets;
let file: string;

/** An exercise of everything that can be made, rated by six, with a picture; closed. */
beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 6 });
  file = folder.fileNamed(`${game.slug}.zip`);
  made = await populate(game, "propose");
  const picture = await keepFile(game.id, "The dry river", onePixel);
  const content = injectContent({ files: [picture] });
  const injectId = crypto.randomUUID();
  await game.play(game.organizer, { id: injectId, type: "plan-inject", content, plan: { kind: "reserve" } });
  await game.play(game.organizer, { type: "release-inject", injectId });
  await game.playTo("challenge");
  for (const [index, player] of game.analysts.entries()) {
    const scores = { impact: 1 + (index % 7) };
    await game.play(player, { type: "rate-option", optionId: made.bundledId, scores, reason: `Because of ${index}.` });
  }
  await game.play(game.moderator, { type: "reveal-bundlings", sittingId: made.sittingId });
  const commentId = crypto.randomUUID();
  const subject = { kind: "option" as const, id: made.bundledId, facet: null };
  const said = { subject, parentId: null, kind: null, body: "Nonsense, and rude." };
  await game.play(game.analyst, { id: commentId, type: "post-comment", ...said });
  await game.play(game.moderator, { type: "hide-comment", commentId, reason: "Rude." });
  await sealLog(ground.db, game.id);
  for (const each of [made.commentId, commentId]) {
    await game.play(game.analyst, { type: "delete-comment", commentId: each });
  }
  await game.playTo("published");
  await analyseAll(ground.db, game.id);
});

const roundId = (): string => game.rounds.find(({ permits }) => permits.includes("rate"))!.id;
const access = () => ({
  exerciseId: game.id,
  viewer: { kind: "member" as const, memberId: game.organizer.memberId, role: "organizer" as const },
});

describe("an archive", () => {
  it("is the same file twice, and the same again after it was taken up elsewhere", async () => {
    const first = await archiveTo(file, ground.db, game.id);
    expect(await archiveTo(`${file}.2`, ground.db, game.id)).toBe(first);
    const { manifest, chain, damages } = await verifyArchive(file);
    expect(damages).toEqual([]);
    expect(chain).toMatchObject({ events: manifest!.lastSeq, redacted: 3, withheld: 8 });

    const { userId } = await createUser(elsewhere.db);
    const imported = await importArchive(elsewhere.db, userId, file);
    expect(imported).toEqual({ exerciseId: game.id, slug: game.slug, events: manifest!.lastSeq });
    await expectLogEqualsTables(elsewhere.db, game.id);
    const again = `${file}.3`;
    expect(await archiveTo(again, elsewhere.db, game.id)).toBe(first);
    expect((await readFile(again)).equals(await readFile(file))).toBe(true);
    expect((await verifyArchive(again)).manifest).toEqual(manifest);
  });

  it("is the same again where words had left before anything was sealed", async () => {
    const [commentId, subject] = [crypto.randomUUID(), { kind: "option" as const, id: "", facet: null }];
    const young = await createTestExercise(ground.db);
    const optionId = crypto.randomUUID();
    await young.playTo("propose");
    await young.play(young.analyst, { id: optionId, type: "submit-option", content: optionContent() });
    const said = { subject: { ...subject, id: optionId }, parentId: null, kind: null, body: "Soon gone." };
    await young.play(young.analyst, { id: commentId, type: "post-comment", ...said });
    await young.play(young.analyst, { type: "delete-comment", commentId });
    await young.play(young.organizer, { type: "erase-member", memberId: young.other.memberId });
    await young.play(young.organizer, { type: "close-exercise" });
    const first = await archiveTo(file, ground.db, young.id);
    const { userId } = await createUser(elsewhere.db);
    await importArchive(elsewhere.db, userId, file);
    expect(await archiveTo(`${file}.2`, elsewhere.db, young.id)).toBe(first);
  });

  it("reports, and shows its results and the reasons for them, as it did where it came from", async () => {
    await archiveTo(file, ground.db, game.id);
    const { userId } = await createUser(elsewhere.db);
    await importArchive(elsewhere.db, userId, file);
    const report = await readReport(ground.db.prisma, game.id);
    const there = await readReport(elsewhere.db.prisma, game.id);
    expect(there).toEqual(report);
    expect(toMarkdown(there)).toBe(toMarkdown(report));
    const { number } = await ground.db.prisma.policyOption.findUniqueOrThrow({ where: { id: made.bundledId } });
    const read = async () => [await readResults(access(), roundId()), await readReasons(access(), roundId(), number)];
    const here = await read();
    expect(here[0]).toMatchObject({ status: "ready" });
    expect(here[1]).toMatchObject({ reasons: game.analysts.map((_, index) => `Because of ${index}.`) });
    useDb(elsewhere.db);
    try {
      expect(await read()).toEqual(here);
      await analyseAll(elsewhere.db, game.id);
      expect(await read(), "and stays so, whoever works it out").toEqual(here);
    } finally {
      useDb(ground.db);
    }
  });

  it("holds nobody's answers, accounts, or words that were deleted", async () => {
    await archiveTo(file, ground.db, game.id);
    const zip = await openZipFile(file);
    const texts: Record<string, string> = {};
    for (const name of zip.names) {
      const pieces: Uint8Array[] = [];
      for await (const piece of zip.read(name)) pieces.push(piece);
      texts[name] = Buffer.concat(pieces).toString("utf8");
    }
    zip.close();
    const lines = texts["log.ndjson"]!.trimEnd().split("\n");
    const answers = lines
      .map((line) => JSON.parse(line) as { type: string })
      .filter(({ type }) => type === "option.rated");
    expect(answers).toHaveLength(6);
    for (const answer of answers)
      expect(Object.keys(answer).toSorted()).toEqual(["at", "commitment", "link", "seq", "type"]);
    const all = Object.values(texts).join("\n");
    for (const secret of ["Why?", "Nonsense, and rude.", game.analyst.userId, "ann@example.org"])
      expect(all).not.toContain(secret);
    expect(texts["tables/analysis.ndjson"]).not.toContain(game.analyst.memberId);
    expect(texts["tables/analysis.ndjson"]).toContain("Because of 3.");
  });

  it("gives its importer a seat, and all others none", async () => {
    await archiveTo(file, ground.db, game.id);
    const { userId } = await createUser(elsewhere.db);
    await importArchive(elsewhere.db, userId, file);
    const members = await elsewhere.db.prisma.member.findMany({ where: { exerciseId: game.id } });
    expect(members).toHaveLength(await ground.db.prisma.member.count({ where: { exerciseId: game.id } }));
    expect(members.filter((member) => member.userId !== null)).toMatchObject([{ role: "organizer", userId }]);
    const told = await elsewhere.db.prisma.notice.count({ where: { exerciseId: game.id } });
    expect(told).toBe(0);
    expect(await verifyChain(elsewhere.db, game.id)).toMatchObject({ problems: [], unsealed: 0, withheld: 8 });
  });

  it("is refused where it is already, and where its address is another exercise's", async () => {
    await archiveTo(file, ground.db, game.id);
    const { userId } = await createUser(ground.db);
    await expectRefusal(importArchive(ground.db, userId, file), "already-here");
    const { userId: maker } = await createUser(elsewhere.db);
    const taking = {
      id: crypto.randomUUID(),
      slug: game.slug,
      framing: framing(),
      rounds: planRounds(),
      alias: "Another",
    };
    await createExercise(maker, CreateExercise.parse(taking), { db: elsewhere.db });
    await expectRefusal(importArchive(elsewhere.db, maker, file), "slug-taken");
  });
});
