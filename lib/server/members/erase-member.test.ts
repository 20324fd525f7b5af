import { beforeEach, describe, expect, it } from "vitest";
import { archiveTo, secondDatabase, testFolder } from "@/test/archives";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { importArchive } from "@/lib/server/archive/import-archive";
import { sealLog } from "@/lib/server/archive/seal-log";
import { verifyArchive } from "@/lib/server/archive/verify-archive";
import { verifyChain } from "@/lib/server/archive/verify-chain";
import { eraseOneself } from "./erase-member";

const ground = testDatabase();
const elsewhere = secondDatabase();
const folder = testFolder();

let game: TestExercise;
let ann: Player;
const persona = { alias: "Ann of the Hills", region: "Chihuahua", field: "Hydrology" };

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const { code } = await game.invite();
  const { userId } = await createUser(ground.db);
  const { memberId } = await game.join(code, userId, persona);
  ann = { userId, memberId, role: "analyst" };
  await game.play(ann, { type: "submit-option", content: optionContent() });
  await sealLog(ground.db, game.id);
});

const erase = () => game.play(game.organizer, { type: "erase-member", memberId: ann.memberId });
const stored = async (): Promise<string> => {
  const where = { exerciseId: game.id };
  const [events, members] = [
    await ground.db.prisma.event.findMany({ where }),
    await ground.db.prisma.member.findMany({ where }),
  ];
  return JSON.stringify({ events, members });
};

describe("a member who is erased", () => {
  it("is nowhere named any more, has no access, and what they wrote stays", async () => {
    await erase();
    const left = await stored();
    for (const word of [...Object.values(persona), ann.userId]) expect(left).not.toContain(word);
    const member = await ground.db.prisma.member.findUniqueOrThrow({ where: { id: ann.memberId } });
    expect(member).toMatchObject({
      alias: "Former member 1",
      region: "",
      field: "",
      userId: null,
      standing: "removed",
    });
    const options = await ground.db.prisma.policyOption.findMany({ where: { authorId: ann.memberId } });
    expect(options).toMatchObject([optionContent()].map(({ title }) => ({ title })));
    await expectRefusal(game.play(ann, { type: "submit-option", content: optionContent() }), "forbidden");
  });

  it("is named in no file of the report that was made before", async () => {
    const [audience, key] = ["everyone", "made before"];
    await ground.db.prisma.export.create({ data: { exerciseId: game.id, format: "pdf", key, audience } });
    await erase();
    expect(await ground.db.prisma.export.count({ where: { exerciseId: game.id } })).toBe(0);
  });

  it("leaves a chain that holds, and an archive that is whole and can be taken up", async () => {
    await erase();
    expect(await verifyChain(ground.db, game.id)).toMatchObject({ problems: [], redacted: 1 });
    await game.playTo("published");
    const file = folder.fileNamed("erased.zip");
    const first = await archiveTo(file, ground.db, game.id);
    expect(await verifyArchive(file)).toMatchObject({ damages: [], chain: { redacted: 1, problems: [] } });
    const { userId } = await createUser(elsewhere.db);
    await importArchive(elsewhere.db, userId, file);
    expect(await archiveTo(`${file}.2`, elsewhere.db, game.id)).toBe(first);
  });

  it("is erased once, and does not come back", async () => {
    await erase();
    const again = await erase();
    expect(again.events).toEqual([]);
    await expectRefusal(game.play(game.organizer, { type: "reinstate-member", memberId: ann.memberId }), "invalid");
  });

  it("may be oneself, in any state of the exercise, but not its only organizer", async () => {
    await game.playTo("published");
    await eraseOneself(game.slug, ann.userId, { now: game.clock.now });
    expect(await stored()).not.toContain(persona.alias);
    await expectRefusal(eraseOneself(game.slug, ann.userId, { now: game.clock.now }), "not-found");
    await expectRefusal(eraseOneself(game.slug, game.organizer.userId, { now: game.clock.now }), "invalid");
  });

  it("gets the next number", async () => {
    await erase();
    await eraseOneself(game.slug, game.analyst.userId, { now: game.clock.now });
    const member = await ground.db.prisma.member.findUniqueOrThrow({ where: { id: game.analyst.memberId } });
    expect(member.alias).toBe("Former member 2");
  });
});

describe("a log that was changed in the database", () => {
  const findings = async () => (await verifyChain(ground.db, game.id)).problems;

  it.each<[string, string, RegExp]>([
    ["a content", `payload = jsonb_set(payload, '{number}', '7')`, /does not match its seal: its content/],
    ["who did it", `by = NULL`, /does not match its seal: its content/],
    ["a time", `at = at + interval '1 minute'`, /number, type, time/],
  ])("is told by the first event that does not fit: %s", async (_what, change, why) => {
    const where = `"exerciseId" = '${game.id}' AND type = 'option.submitted'`;
    const { seq } = await ground.db.prisma.event.findFirstOrThrow({
      where: { exerciseId: game.id, type: "option.submitted" },
    });
    const before = await ground.db.prisma.event.findUniqueOrThrow({
      where: { exerciseId_seq: { exerciseId: game.id, seq } },
    });
    expect(await findings()).toEqual([]);
    await ground.db.pool.query(`UPDATE /* by hand */ event SET ${change} WHERE ${where}`);
    expect(await findings()).toMatchObject([{ seq, what: expect.stringMatching(why) as string }]);
    await ground.db.pool.query(`UPDATE /* by hand */ event SET payload = $1, by = $2, at = $3 WHERE ${where}`, [
      before.payload,
      before.by,
      before.at,
    ]);
    expect(await findings()).toEqual([]);
  });
});
