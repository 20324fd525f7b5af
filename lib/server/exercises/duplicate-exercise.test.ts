import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { injectContent, onePixel, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, hour, type Player, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { fold } from "@/lib/domain/evolve";
import type { Setup } from "@/lib/domain/exercise/copy";
import { keepFile } from "@/lib/server/files/keep-file";
import { readFile } from "@/lib/server/files/read-file";
import { duplicateExercise } from "./duplicate-exercise";
import { readSetup } from "./read-setup";

const ground = testDatabase();

const wish = (changes: object = {}) => ({ id: randomUUID(), title: "Mexico again", alias: "Grey Owl", ...changes });

function duplicate(game: TestExercise, player: { userId: string }, input = wish()) {
  return duplicateExercise(game.slug, player.userId, input, { now: game.clock.now });
}

/** An exercise that has run, with everything in it that a copy must not have. */
async function play(): Promise<TestExercise> {
  const game = await createTestExercise(ground.db);
  const plan = (title: string, release: object) =>
    game.play(game.organizer, {
      type: "plan-inject",
      content: injectContent({ title, desks: ["church"] }),
      plan: release as never,
    });
  await plan("With the round", { kind: "round", roundId: game.roundOf("propose").id, edge: "opens", offsetMs: 60_000 });
  await plan("At a moment", { kind: "time", at: game.opensAt("propose") + 1 });
  await plan("Once there are many", { kind: "options", count: 50 });
  await game.play(game.organizer, { type: "set-capacity", capacity: 40 });
  await game.playTo("propose");
  await game.play(game.analyst, { type: "submit-option", content: optionContent() });
  await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour });
  game.clock.now += 5 * 60_000;
  await game.play(game.organizer, { type: "make-announcement", text: "Go on." });
  return game;
}

const bare = ({ framing, rounds, injects, capacity }: Setup) => ({
  framing: { ...framing, title: "" },
  capacity,
  rounds: rounds.map((round) => ({ ...round, id: "" })),
  injects: injects
    .map(({ content, plan }) => {
      const place = plan.kind === "round" ? rounds.findIndex(({ id }) => id === plan.roundId) : null;
      return { content, plan: plan.kind === "round" ? { ...plan, roundId: place } : plan };
    })
    .toSorted((a, b) => a.content.title.localeCompare(b.content.title)),
});

describe("duplicating an exercise", () => {
  it("brings the files of its injects along as its own, and what they ask", async () => {
    const game = await createTestExercise(ground.db);
    const file = await keepFile(game.id, "The dry river", onePixel);
    const content = injectContent({ files: [file], asksOptions: true });
    await game.play(game.organizer, { type: "plan-inject", content, plan: { kind: "reserve" } });
    const { exerciseId } = await duplicate(game, game.organizer);
    const { injects } = await ground.db.prisma.$transaction((tx) => readSetup(tx, exerciseId));
    expect(injects).toMatchObject([{ content: { asksOptions: true, files: [{ name: "The dry river" }] } }]);
    const copied = injects[0]!.content.files[0]!;
    expect(copied.id).not.toBe(file.id);
    const viewer = { kind: "member" as const, memberId: game.organizer.memberId, role: "organizer" as const };
    expect(Buffer.from((await readFile(exerciseId, copied.id, viewer)).content)).toEqual(onePixel);
  });

  it("makes a draft of what was set up, as it was planned, and of nothing that came of it", async () => {
    const game = await play();
    const { exerciseId, leftOut } = await duplicate(game, game.organizer);
    const setupOf = (id: string) => ground.db.prisma.$transaction((tx) => readSetup(tx, id));
    const [before, after] = [bare(await setupOf(game.id)), bare(await setupOf(exerciseId))];
    const atAMoment = before.injects.find(({ content }) => content.title === "At a moment")!;
    expect(leftOut).toEqual({ starts: [], moments: ["At a moment"] });
    expect(after).toEqual({
      ...before,
      injects: before.injects.map((inject) =>
        inject === atAMoment ? { ...inject, plan: { kind: "reserve" } } : inject,
      ),
    });

    const state = fold((await readWholeLog(ground.db, exerciseId)).map(({ event }) => event));
    expect(state.exercise).toMatchObject({ title: "Mexico again", status: "draft", rehearsalOf: null });
    expect(Object.values(state.members).map(({ alias, role }) => [alias, role])).toEqual([["Grey Owl", "organizer"]]);
    expect([state.options, state.invites, state.announcements, state.optionCount]).toEqual([{}, {}, [], 0]);
    expect(Object.values(state.injects).every(({ releasedAt, dueAt }) => releasedAt === null && dueAt === null)).toBe(
      true,
    );
    const ids = await ground.db.prisma.inject.findMany({ where: { exerciseId: game.id }, select: { id: true } });
    expect(ids.filter(({ id }) => id in state.injects)).toEqual([]);
  });

  it("leaves out starts that have gone by, and says so", async () => {
    const game = await createTestExercise(ground.db);
    const [first, second, ...rest] = game.rounds as [never, never];
    const starts = { startsAt: game.clock.now + hour };
    await game.play(game.organizer, {
      type: "plan-rounds",
      rounds: [{ ...(first as object), ...starts } as never, second, ...rest],
    });
    game.clock.now += 2 * hour;
    const { exerciseId, leftOut } = await duplicate(game, game.organizer);
    expect(leftOut.starts).toEqual(["brief"]);
    const row = await ground.db.prisma.round.findFirstOrThrow({ where: { exerciseId, position: 0 } });
    expect(row.startsAt).toBeNull();
  });

  it("again with the same id answers the same, and leaves the first exercise as it was", async () => {
    const game = await play();
    const seq = await game.readSeq();
    const input = wish();
    const [one, two] = [await duplicate(game, game.organizer, input), await duplicate(game, game.organizer, input)];
    expect([two.exerciseId, two.slug, two.seq]).toEqual([one.exerciseId, one.slug, one.seq]);
    expect(await game.readSeq()).toBe(seq);
  });

  it("is for organizers", async () => {
    const game = await createTestExercise(ground.db);
    for (const player of [game.moderator, game.analyst, game.observer] as Player[]) {
      await expectRefusal(duplicate(game, player), "forbidden");
    }
    await expectRefusal(duplicate(game, await createUser(ground.db)), "not-found");
  });
});
