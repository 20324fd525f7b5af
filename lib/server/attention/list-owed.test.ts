import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Id } from "@/lib/domain/primitives";
import { keepDraft } from "@/lib/server/options/drafts";
import { injectContent, optionContent, sourceTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { activities } from "@/lib/domain/rounds/round";
import { openForAll } from "@/test/open-for-all";
import { listOwed } from "./list-owed";

const given = testDatabase();
const allButRating = activities.filter((activity) => activity !== "rate");

const owed = ({ id: exerciseId, clock }: TestExercise, { memberId, role }: Player) =>
  listOwed({ exerciseId, memberId, role }, clock);
const kinds = async (game: TestExercise, player: Player): Promise<string[]> =>
  (await owed(game, player)).map(({ kind }) => kind);

async function submit(game: TestExercise, player: Player): Promise<Id> {
  const id = randomUUID();
  await game.play(player, { id, type: "submit-option", content: optionContent() });
  return id;
}

it("lists the questions, suggestions and disputes that wait for somebody, until they are settled", async () => {
  const game = await openForAll(given.db, allButRating);
  const { analyst, other } = game;
  const optionId = await submit(game, analyst);
  const [question, suggestionId, sourceId] = [randomUUID(), randomUUID(), randomUUID()];
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const comment = { type: "post-comment" as const, subject, body: "Who pays?" };
  await game.play(other, { id: question, ...comment, parentId: null, kind: "ask" });
  const suggestion = { facet: "summary" as const, baseRevision: 1, text: "Better.", reason: "Clearer." };
  await game.play(other, { id: suggestionId, type: "suggest-edit", optionId, ...suggestion });
  await game.play(analyst, { id: sourceId, type: "attach-source", optionId, source: sourceTexts() });
  await game.play(other, { type: "assess-source", sourceId, verdict: "disputed", reason: "Out of date." });

  expect(await owed(game, analyst)).toMatchObject([
    { kind: "question", id: question, excerpt: "Who pays?", byId: other.memberId, option: { number: 1 } },
    { kind: "suggestion", id: suggestionId, excerpt: "Clearer." },
    { kind: "dispute", id: sourceId, count: 1 },
  ]);
  expect(await kinds(game, other)).toEqual([]);

  await game.play(analyst, { ...comment, body: "The towns.", parentId: question, kind: null });
  await game.play(analyst, { type: "decline-suggestion", suggestionId, reason: "It says so." });
  await game.play(other, { type: "assess-source", sourceId, verdict: null, reason: "" });
  expect(await kinds(game, analyst)).toEqual([]);
});

it("counts the options that news asks about, until one has said what it does to them", async () => {
  const game = await openForAll(given.db, allButRating);
  const { analyst, other, organizer } = game;
  const [optionId, injectId] = [await submit(game, analyst), randomUUID()];
  await submit(game, other);
  const content = injectContent({ asksOptions: true });
  await game.play(organizer, { id: injectId, type: "plan-inject", content, plan: { kind: "reserve" } });
  expect(await kinds(game, other)).toEqual([]);
  await game.play(organizer, { type: "release-inject", injectId });
  expect(await owed(game, other)).toMatchObject([{ kind: "shock", inject: { number: 1 }, count: 2 }]);
  await game.play(other, { type: "judge-option", injectId, optionId, verdict: "holds" });
  expect(await owed(game, other)).toMatchObject([{ kind: "shock", count: 1 }]);
  expect(await owed(game, analyst)).toMatchObject([{ kind: "shock", count: 2 }]);
  await game.play(organizer, { type: "pause-exercise" });
  expect(await kinds(game, other)).toEqual([]);
});

it("reminds of drafts as long as they can be submitted, and says until when", async () => {
  const game = await openForAll(given.db, allButRating);
  const { memberId } = game.analyst;
  const begun = randomUUID();
  await keepDraft(memberId, begun, { content: { title: "Close the isthmus" }, baseVersion: null });
  await keepDraft(memberId, randomUUID(), { content: {}, baseVersion: null });
  const optionId = await submit(game, game.other);
  await keepDraft(memberId, optionId, { content: { title: "Cheaper", baseRevision: 1 }, baseVersion: null });
  const until = game.clock.now + game.rounds[0]!.lengthMs;
  expect(await owed(game, game.analyst)).toMatchObject([
    { kind: "draft", id: begun, excerpt: "Close the isthmus", until },
    { kind: "revision", option: { number: 1 }, until },
  ]);
  await game.play(game.organizer, { type: "pause-exercise" });
  expect(await kinds(game, game.analyst)).toEqual([]);
});

it("tells moderators what to look through, and organizers what only they can do", async () => {
  const game = await createTestExercise(given.db);
  await game.playTo("propose");
  await submit(game, game.analyst);
  await submit(game, game.other);
  expect(await owed(game, game.moderator)).toMatchObject([{ kind: "triage", count: 2 }]);
  expect(await kinds(game, game.observer)).toEqual([]);
  await game.play(game.organizer, { type: "pause-exercise" });
  expect(await kinds(game, game.organizer)).toEqual(["resume", "triage"]);
  await game.play(game.organizer, { type: "resume-exercise" });
  await game.playTo("closed");
  expect(await kinds(game, game.organizer)).toEqual(["publish", "triage"]);
});

it("counts what is to be rated, and asks of what was changed in substance whether the rating still stands", async () => {
  const game = await openForAll(given.db);
  const { analyst, other } = game;
  const [first, second] = [await submit(game, analyst), await submit(game, analyst)];
  const debts = async () =>
    (await owed(game, other)).map(({ kind, count, option }) => [kind, option?.number ?? null, count]);
  const whole = { impact: 5, feasibility: 4, risk: 3, confidence: 2 };
  const rate = (optionId: Id, said: object) => game.play(other, { type: "rate-option", optionId, ...said });
  const revise = (baseRevision: number, weight: "minor" | "substantial") => {
    const changes = { title: `Invest in ${baseRevision} towns` };
    return game.play(analyst, { type: "revise-option", optionId: first, baseRevision, changes, note: "", weight });
  };

  expect(await debts()).toEqual([["rate", null, 2]]);
  await rate(first, { scores: whole });
  await rate(second, { scores: { impact: 5 } });
  expect(await debts()).toEqual([["rate", null, 1]]);
  await rate(second, { abstains: true });
  expect(await debts()).toEqual([]);

  await revise(1, "minor");
  expect(await debts()).toEqual([]);
  await revise(2, "substantial");
  expect(await debts()).toEqual([["still-stands", 1, 1]]);
  await rate(first, { scores: whole });
  expect(await debts()).toEqual([]);
  await revise(3, "substantial");
  await game.play(game.moderator, { type: "decline-option", optionId: first, reason: "It is a slogan." });
  expect(await debts()).toEqual([]);
});

it("asks those who rated before a merge about the whole, until it is undone", async () => {
  const game = await openForAll(given.db);
  const { analyst, other } = game;
  const ids = [await submit(game, analyst), await submit(game, analyst), await submit(game, analyst)];
  const [first, second, third] = ids as [Id, Id, Id];
  const debts = async () =>
    (await owed(game, other)).map(({ kind, count, option }) => [kind, option?.number ?? null, count]);
  const rate = (optionId: Id) => game.play(other, { type: "rate-option", optionId, abstains: true });
  const merge = (optionId: Id, intoId: Id) =>
    game.play(game.moderator, { type: "merge-option", optionId, intoId, note: "" });
  const later = (): number => (game.clock.now += 1_000);
  await rate(first);
  await rate(second);
  later();

  await merge(first, second);
  expect(await debts()).toEqual([
    ["still-stands", 2, 1],
    ["rate", null, 1],
  ]);
  await game.play(game.moderator, { type: "unmerge-option", optionId: first });
  expect(await debts()).toEqual([["rate", null, 1]]);

  await merge(first, third);
  expect(await debts()).toEqual([["rate-merged", 3, 1]]);
  later();
  await rate(third);
  expect(await debts()).toEqual([]);
  later();
  await merge(second, third);
  expect(await debts()).toEqual([["still-stands", 3, 1]]);
  later();
  expect((await rate(third)).events).toHaveLength(1);
  expect((await rate(third)).events).toHaveLength(0);
  expect(await debts()).toEqual([]);
});
