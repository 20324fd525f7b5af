import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Id } from "@/lib/domain/primitives";
import { triageQueue } from "@/lib/domain/triage/queue";
import { listOwed } from "@/lib/server/attention/list-owed";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { claimEntry, listClaims, releaseClaims } from "./claims";

const ground = testDatabase();
let game: TestExercise;
let optionId: Id;

beforeEach(async () => {
  game = await createTestExercise(ground.db, { moderators: 2 });
  await game.playTo("propose");
  optionId = randomUUID();
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
});

const accessOf = ({ memberId, role }: Player) => ({ exerciseId: game.id, memberId, role });
const ask = (text = "Say who pays.") => game.play(game.moderator, { type: "ask-for-changes", optionId, text });
const revise = (player: Player, baseRevision: number, title: string) =>
  game.play(player, { type: "revise-option", optionId, baseRevision, changes: { title }, note: "" });

async function queue() {
  const viewer = { kind: "member" as const, memberId: game.moderator.memberId, role: "moderator" as const, desk: null };
  const { state } = await readSnapshot(game.id, viewer, { threads: "none", options: "cards" });
  const { waiting, withAuthors } = triageQueue(state);
  return { waiting: waiting.map(({ kind, id }) => [kind, id]), withAuthors: withAuthors.map(({ id }) => id) };
}

describe("changes that are asked for", () => {
  it("open a thread with the author, and take the option out of the queue until they revise it", async () => {
    expect(await queue()).toEqual({ waiting: [["submitted", optionId]], withAuthors: [] });
    const { events } = await ask();
    expect(events.map(({ type }) => type)).toEqual(["comment.posted", "option.changes-asked"]);
    expect(await queue()).toEqual({ waiting: [], withAuthors: [optionId] });
    await revise(game.other, 1, "Invest in the towns");
    expect(await queue(), "what others write is no answer").toEqual({ waiting: [], withAuthors: [optionId] });
    await revise(game.analyst, 2, "Invest in the towns, by the state");
    expect(await queue()).toEqual({ waiting: [["revised", optionId]], withAuthors: [] });
    await game.play(game.moderator, { type: "accept-option", optionId });
    expect(await queue()).toEqual({ waiting: [], withAuthors: [] });
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("are still owed, without the words, once the comment that asks for them is hidden", async () => {
    const { events } = await ask("Rude words.");
    const asked = events.find((event) => event.type === "comment.posted")!;
    const { commentId } = (asked as { payload: { commentId: Id } }).payload;
    await game.play(game.organizer, { type: "hide-comment", commentId, reason: "Rude." });
    const owed = await listOwed(accessOf(game.analyst), { now: game.clock.now });
    expect(owed.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([["changes", ""]]);
  });

  it("are owed by the author, once, and no more by staff", async () => {
    await ask();
    const options = { now: game.clock.now };
    const owed = await listOwed(accessOf(game.analyst), options);
    expect(owed.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([["changes", "Say who pays."]]);
    expect((await listOwed(accessOf(game.moderator), options)).map(({ kind }) => kind)).toEqual([]);
    await revise(game.analyst, 1, "Invest in the towns");
    expect((await listOwed(accessOf(game.analyst), options)).map(({ kind }) => kind)).toEqual([]);
    expect((await listOwed(accessOf(game.moderator), options)).map(({ kind }) => kind)).toEqual(["triage"]);
  });

  it("are not asked of what has been decided on", async () => {
    await game.play(game.moderator, { type: "accept-option", optionId });
    await expectRefusal(ask(), "stale");
  });
});

describe("a claim", () => {
  const [one, two] = [() => accessOf(game.moderators[0]!), () => accessOf(game.moderators[1]!)];
  const holders = async () => (await listClaims(one())).map(({ memberId }) => memberId);

  it("keeps an entry from the others until it is released or taken over", async () => {
    await claimEntry(one(), optionId, false);
    await claimEntry(one(), optionId, false);
    await expectRefusal(claimEntry(two(), optionId, false), "stale");
    expect(await holders()).toEqual([one().memberId]);
    await claimEntry(two(), optionId, true);
    expect(await holders()).toEqual([two().memberId]);
    await releaseClaims(one());
    expect(await holders()).toEqual([two().memberId]);
    await releaseClaims(two());
    expect(await holders()).toEqual([]);
  });

  it("is one at a time, on what is there", async () => {
    const other = randomUUID();
    await game.play(game.analyst, { id: other, type: "submit-option", content: optionContent({ title: "Another" }) });
    await claimEntry(one(), optionId, false);
    await claimEntry(one(), other, false);
    expect((await listClaims(one())).map(({ entryId }) => entryId)).toEqual([other]);
    await expectRefusal(claimEntry(one(), randomUUID(), false), "not-found");
  });

  it("is over when nothing was heard of its holder for three minutes", async () => {
    await claimEntry(one(), optionId, false);
    const where = { exerciseId: game.id };
    await ground.db.prisma.triageClaim.updateMany({ where, data: { touchedAt: new Date(Date.now() - 181_000) } });
    expect(await holders()).toEqual([]);
    await claimEntry(two(), optionId, false);
    expect(await holders()).toEqual([two().memberId]);
  });
});
