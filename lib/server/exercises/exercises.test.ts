import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { framing, narrativeTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, planRounds } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { CreateExercise } from "@/lib/domain/exercise/commands";
import { createExercise } from "./create-exercise";
import { listExercises } from "./list-exercises";
import { slugFrom } from "./slug";

const ground = testDatabase();
const now = Date.UTC(2026, 0, 5);

function input(changes: object = {}): CreateExercise {
  return CreateExercise.parse({
    id: randomUUID(),
    framing: framing(),
    rounds: planRounds(),
    alias: "Organizer",
    ...changes,
  });
}

describe("creating an exercise", () => {
  it("makes its maker the organizer of a draft", async () => {
    const { userId } = await createUser(ground.db);
    const { exerciseId, slug, seq } = await createExercise(userId, input(), { now });
    expect(slug).toMatch(/^mexico-2013-[0-9a-f]{4}$/);
    expect(seq).toBe(2);
    const log = (await readWholeLog(ground.db, exerciseId)).map(({ event }) => event);
    expect(log.map(({ type, at }) => [type, at])).toEqual([
      ["exercise.created", now],
      ["member.joined", now],
    ]);
    const member = await ground.db.prisma.member.findFirstOrThrow({ where: { exerciseId } });
    expect(member).toMatchObject({ userId, role: "organizer", alias: "Organizer" });
  });

  it("twice with the same id answers the same, and to anybody else is refused", async () => {
    const { userId } = await createUser(ground.db);
    const wanted = input();
    const first = await createExercise(userId, wanted, { now });
    expect(await createExercise(userId, wanted, { now })).toEqual(first);
    expect(await createExercise(userId, { ...wanted, slug: "another-one" }, { now })).toEqual(first);
    await expectRefusal(createExercise((await createUser(ground.db)).userId, wanted, { now }), "id-reused");
  });

  it("twice at the same moment with the same id makes one", async () => {
    const { userId } = await createUser(ground.db);
    const wanted = input();
    const answers = await Promise.all(Array.from({ length: 5 }, () => createExercise(userId, wanted, { now })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("at the same address is given to one of those who ask at once", async () => {
    const { userId } = await createUser(ground.db);
    const slug = `wished-${randomUUID().slice(0, 8)}`;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => createExercise(userId, input({ slug }), { now })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refusal = await expectRefusal(createExercise(userId, input({ slug }), { now }), "slug-taken");
    expect(refusal.details[0]?.path).toBe("slug");
  });

  it("makes an address of any title", () => {
    expect(slugFrom("¿Qué hacer, México?")).toBe("que-hacer-mexico");
    expect(slugFrom("墨西哥")).toBe("exercise");
    expect(slugFrom(`${"a".repeat(47)} b`)).toBe("a".repeat(47));
  });
});

describe("framing", () => {
  it("is free in draft; once open, what options may name stays", async () => {
    const game = await createTestExercise(ground.db);
    const frame = (changes: object) => game.play(game.organizer, { type: "frame-exercise", changes });
    const [government, church] = framing().stakeholders;
    await frame({ stakeholders: [government], title: "Another title" });
    await frame({ stakeholders: [government, church] });
    await game.playTo("brief");
    const refusal = await expectRefusal(frame({ stakeholders: [government] }), "invalid");
    expect(refusal.message).toContain("Church");
    await expectRefusal(frame({ instruments: [] }), "invalid");
    await frame({ stakeholders: [{ ...church, name: "Churches" }, government, { id: "cartel", name: "Cartel" }] });
    await expectRefusal(frame({ stakeholders: [government, church, church] }), "invalid");
  });
});

describe("publishing", () => {
  it("wants a narrative", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("closed");
    const refusal = await expectRefusal(game.play(game.organizer, { type: "publish-exercise" }), "invalid");
    expect(refusal.message).toContain("narrative");
    const narrativeId = randomUUID();
    await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
    await game.play(game.moderator, { type: "remove-narrative", narrativeId });
    await expectRefusal(game.play(game.organizer, { type: "publish-exercise" }), "invalid");
    await game.play(game.moderator, { type: "create-narrative", texts: narrativeTexts() });
    expect((await game.play(game.organizer, { type: "publish-exercise" })).events).toHaveLength(1);
  });
});

describe("the list of exercises", () => {
  it("shows the published ones to everybody, and the others to their members", async () => {
    const [draft, published] = [await createTestExercise(ground.db), await createTestExercise(ground.db)];
    await published.playTo("published");
    const slugsFor = async (userId: string | null) => {
      const listed = (await listExercises(userId)).filter(({ slug }) => [draft.slug, published.slug].includes(slug));
      return listed.map(({ slug, role }) => [slug, role]);
    };
    expect(await slugsFor(null)).toEqual([[published.slug, null]]);
    expect(await slugsFor((await createUser(ground.db)).userId)).toEqual([[published.slug, null]]);
    expect(await slugsFor(published.analyst.userId)).toEqual([[published.slug, "analyst"]]);
    expect((await slugsFor(draft.observer.userId)).toSorted()).toEqual(
      [
        [draft.slug, "observer"],
        [published.slug, null],
      ].toSorted(),
    );
    const summary = (await listExercises(null)).find(({ slug }) => slug === published.slug);
    expect(summary).toMatchObject({
      title: "Mexico 2013",
      status: "published",
      counts: { options: 0, members: 5, comments: 0, narratives: 1 },
    });
  });
});
