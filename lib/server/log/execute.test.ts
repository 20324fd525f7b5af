import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { populate } from "@/test/populate";
import { tick } from "./commit";
import { execute } from "./execute";

const ground = testDatabase();

const submission = { type: "submit-option" as const, content: optionContent() };

async function gameIn(stage: Parameters<TestExercise["playTo"]>[0]): Promise<TestExercise> {
  const game = await createTestExercise(ground.db);
  await game.playTo(stage);
  return game;
}

describe("a deadline", () => {
  it("takes what comes one millisecond before, and refuses what comes at it", async () => {
    const game = await gameIn("propose");
    const deadline = game.closesAt("propose");

    const inTime = await game.playAt(deadline - 1, game.analyst, submission);
    expect(inTime.events.map(({ type }) => type)).toEqual(["option.submitted"]);

    const refusal = await expectRefusal(game.playAt(deadline, game.analyst, submission), "round-closed");
    expect(refusal.message).toContain('"challenge"');
    expect(refusal.message).toContain("What you wrote is kept");
    expect(await game.readSeq()).toBe(inTime.seq);
  });

  it("is open from its first moment on", async () => {
    const game = await gameIn("brief");
    await expectRefusal(game.playAt(game.opensAt("propose") - 1, game.analyst, submission), "round-closed");
    const first = await game.playAt(game.opensAt("propose"), game.analyst, submission);
    expect(first.events).toHaveLength(1);
  });

  it("that nobody noticed is in the log before the command that finds it passed", async () => {
    const game = await gameIn("brief");
    const before = await game.readSeq();
    const now = game.opensAt("challenge") + 7;
    game.clock.now = game.opensAt("propose") + 1;
    const { events } = await game.play(game.analyst, submission);
    const optionId = events[0]?.type === "option.submitted" ? events[0].payload.optionId : "";
    const subject = { kind: "option" as const, id: optionId, facet: null };

    const comment = { type: "post-comment" as const, subject, parentId: null, kind: null, body: "Late news" };
    const executed = await game.playAt(now, game.other, comment);

    expect(executed.events.map(({ type }) => type)).toEqual(["comment.posted"]);
    const log = (await readWholeLog(ground.db, game.id)).slice(before).map(({ event }) => event);
    expect(log.map(({ type, by, at }) => [type, by, at])).toEqual([
      ["round.closed", null, game.opensAt("propose") + 1],
      ["round.opened", null, game.opensAt("propose") + 1],
      ["option.submitted", game.analyst.memberId, game.opensAt("propose") + 1],
      ["round.closed", null, now],
      ["round.opened", null, now],
      ["comment.posted", game.other.memberId, now],
    ]);
    const due = log.flatMap((event) =>
      event.type === "round.closed" || event.type === "round.opened" ? [event.payload.dueAt] : [],
    );
    const [first, second] = [game.opensAt("propose"), game.opensAt("challenge")];
    expect(due).toEqual([first, first, second, second]);
  });

  it("passes once, however many notice it", async () => {
    const game = await gameIn("brief");
    const before = await game.readSeq();
    const now = game.closesAt("conclude") + hour;
    await Promise.all(Array.from({ length: 8 }, () => tick(game.slug, { db: ground.db, now })));
    const log = (await readWholeLog(ground.db, game.id)).slice(before).map(({ event }) => event);
    expect(log.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 4 }, () => ["round.closed", "round.opened"]).flat(),
      "round.closed",
    ]);
    expect((await tick(game.slug, { db: ground.db, now })).events).toEqual([]);
    await expectRefusal(game.playAt(now, game.analyst, submission), "round-closed");
  });

  it("is judged by the database's time where nobody brings another", async () => {
    const game = await gameIn("propose");
    // The exercise of the tests took place in January 2026; every round of it is over by now.
    const id = randomUUID();
    await expectRefusal(
      execute(game.slug, game.analyst.userId, { id, sourceNote: "", rivalOfId: null, ...submission }),
      "round-closed",
    );
  });
});

describe("the same id again", () => {
  it("is the same command, also when the round is over; with another text it is refused", async () => {
    const game = await gameIn("propose");
    const command = { id: randomUUID(), ...submission };
    const first = await game.play(game.analyst, command);

    const again = await game.playAt(game.closesAt("conclude"), game.analyst, command);
    expect(again.events).toStrictEqual(first.events);
    // What the clock had to do by then is not lost with the command that did nothing.
    const since = (await readWholeLog(ground.db, game.id)).slice(first.seq);
    expect(since.map(({ event }) => event.by)).toEqual(Array.from({ length: 7 }, () => null));
    expect(again.seq).toBe(first.seq + 7);
    const changed = { ...command, content: optionContent({ title: "Something else" }) };
    await expectRefusal(game.play(game.analyst, changed), "id-reused");
    expect(await game.readSeq()).toBe(again.seq);
  });

  it("is refused to another kind of command, and is the same in capitals", async () => {
    const game = await gameIn("propose");
    const { id, memberId } = { id: randomUUID(), memberId: game.analyst.memberId };
    const first = await game.play(game.analyst, { id, ...submission });
    expect(await game.play(game.analyst, { id: id.toUpperCase(), ...submission })).toStrictEqual(first);
    const subject = { kind: "option" as const, id: id.toUpperCase(), facet: null };
    const comment = { type: "post-comment" as const, subject, parentId: null, kind: null, body: "Mine" };
    for (const taken of [id, memberId])
      await expectRefusal(game.play(game.analyst, { id: taken, ...comment }), "id-reused");
    const { events } = await game.play(game.analyst, comment);
    expect(events[0]?.payload).toMatchObject({ subject: { id } });
  });

  it("at the same moment makes its events once", async () => {
    const game = await gameIn("propose");
    const command = { id: randomUUID(), ...submission };
    const answers = await Promise.all(Array.from({ length: 6 }, () => game.play(game.analyst, command)));
    for (const answer of answers) expect(answer).toStrictEqual(answers[0]);
    expect(await ground.db.prisma.policyOption.count({ where: { exerciseId: game.id } })).toBe(1);
  });

  it("is refused to anybody else", async () => {
    const game = await gameIn("propose");
    const command = { id: randomUUID(), ...submission };
    await game.play(game.analyst, command);
    await expectRefusal(game.play(game.other, command), "id-reused");
    await expectRefusal(game.play(game.organizer, command), "id-reused");
  });

  it("is refused, and not failed, in another exercise", async () => {
    const [game, elsewhere] = [await gameIn("propose"), await gameIn("propose")];
    const { commentId, bundledId } = await populate(game, "propose");
    await expectRefusal(elsewhere.play(elsewhere.analyst, { id: bundledId, ...submission }), "id-reused");

    const there = await populate(elsewhere, "propose");
    const subject = { kind: "option" as const, id: there.bundledId, facet: null };
    const comment = { id: commentId, type: "post-comment" as const, subject, parentId: null, kind: null, body: "Mine" };
    await expectRefusal(elsewhere.play(elsewhere.analyst, comment), "id-reused");
  });
});

describe("thirty commands at once", () => {
  it("leave a log without a gap and options with numbers of their own", async () => {
    const game = await createTestExercise(ground.db, { analysts: 5 });
    await game.playTo("propose");
    const before = await game.readSeq();

    const executed = await Promise.all(
      Array.from({ length: 30 }, (_, index) => game.play(game.analysts[index % 5]!, submission)),
    );

    expect(executed.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, index) => before + index + 1),
    );
    const options = await ground.db.prisma.policyOption.findMany({
      where: { exerciseId: game.id },
      orderBy: { number: "asc" },
    });
    expect(options.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(new Set(options.map(({ authorId }) => authorId)).size).toBe(5);
  });

  it("of which some are refused, leave no trace of those", async () => {
    const game = await gameIn("propose");
    const before = await game.readSeq();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => game.play(index % 3 === 0 ? game.observer : game.analyst, submission)),
    );
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
    expect(await game.readSeq()).toBe(before + 20);
  });
});

describe("another exercise's", () => {
  it("members are strangers here", async () => {
    const [game, elsewhere] = [await gameIn("propose"), await gameIn("propose")];
    await expectRefusal(game.play(elsewhere.organizer, submission), "forbidden");
    await expectRefusal(game.play(elsewhere.analyst, submission), "forbidden");
  });

  it("things are not to be found here", async () => {
    const [game, elsewhere] = [await createTestExercise(ground.db), await createTestExercise(ground.db)];
    const mine = await populate(game, "conclude");
    const theirs = await populate(elsewhere, "conclude");
    const before = await elsewhere.readSeq();
    const { moderator, organizer } = game;
    const note = "";
    const subject = { kind: "option" as const, id: mine.bundledId, facet: null };
    const foreign = { ...subject, id: theirs.bundledId };

    const attempts: Parameters<TestExercise["play"]>[] = [
      [moderator, { type: "accept-option", optionId: theirs.submittedId }],
      [moderator, { type: "decline-option", optionId: theirs.submittedId, reason: "Not ours." }],
      [moderator, { type: "merge-option", optionId: theirs.acceptedId, intoId: mine.acceptedId, note }],
      [moderator, { type: "merge-option", optionId: mine.acceptedId, intoId: theirs.acceptedId, note }],
      [moderator, { type: "unmerge-option", optionId: theirs.mergedId }],
      [moderator, { type: "post-comment", subject: foreign, parentId: null, kind: null, body: "Hello?" }],
      [moderator, { type: "post-comment", subject, parentId: theirs.commentId, kind: null, body: "Hello?" }],
      [moderator, { type: "edit-comment", commentId: theirs.commentId, body: "Hello?" }],
      [moderator, { type: "edit-narrative", narrativeId: theirs.narrativeId, baseVersion: 1, changes: {} }],
      [moderator, { type: "remove-narrative", narrativeId: theirs.narrativeId }],
      [moderator, { type: "bundle-option", optionId: theirs.acceptedId, narrativeId: mine.narrativeId, index: 0 }],
      [moderator, { type: "bundle-option", optionId: mine.acceptedId, narrativeId: theirs.narrativeId, index: 0 }],
      [moderator, { type: "unbundle-option", optionId: theirs.bundledId }],
      [moderator, { type: "edit-takeaway", takeawayId: theirs.takeawayId, baseVersion: 1, changes: {} }],
      [moderator, { type: "remove-takeaway", takeawayId: theirs.takeawayId }],
      [organizer, { type: "revoke-invite", inviteId: theirs.inviteId }],
      [organizer, { type: "change-role", memberId: elsewhere.analyst.memberId, role: "observer" }],
      [organizer, { type: "advance-round", roundId: elsewhere.roundNow().id }],
      [organizer, { type: "extend-round", roundId: elsewhere.roundNow().id, byMs: hour }],
    ];
    for (const [player, command] of attempts) await expectRefusal(game.play(player, command), "not-found");
    expect(await elsewhere.readSeq()).toBe(before);
  });

  it("address that does not exist is said to be none", async () => {
    const game = await gameIn("propose");
    const command = { id: randomUUID(), sourceNote: "", rivalOfId: null, ...submission };
    await expectRefusal(execute("no-such-exercise", game.analyst.userId, command), "not-found");
  });
});
