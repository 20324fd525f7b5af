import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { NoticeKind } from "@/lib/domain/attention/notice";
import type { Id } from "@/lib/domain/primitives";
import { injectContent, narrativeTexts, optionContent, sourceTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { type Played, type Player, type TestExercise } from "@/test/exercise";
import { openForAll } from "@/test/open-for-all";
import { listNotices } from "./list-notices";
import { markSeen } from "./mark-seen";

const given = testDatabase();
let game: TestExercise;
let optionId: Id;
let author: Player;
let other: Player;
let third: Player;

beforeEach(async () => {
  game = await openForAll(given.db);
  [author, other, third] = game.analysts as [Player, Player, Player];
  optionId = randomUUID();
  await game.play(author, { id: optionId, type: "submit-option", content: optionContent() });
});

const read = async ({ memberId }: Player) => (await listNotices(memberId, { unseen: true, limit: 200 })).notices;
const kindsOf = async (player: Player): Promise<NoticeKind[]> =>
  (await read(player)).filter(({ occasion }) => occasion !== "round.opened").map(({ kind }) => kind);

async function post(player: Player, body: string, changes: Partial<Extract<Played, { type: "post-comment" }>> = {}) {
  const id = randomUUID();
  const subject = { kind: "option" as const, id: optionId, facet: null };
  await game.play(player, { id, type: "post-comment", subject, parentId: null, kind: null, body, ...changes });
  return id;
}

const aliasOf = async ({ memberId: id }: Player): Promise<string> =>
  (await given.db.prisma.member.findUniqueOrThrow({ where: { id } })).alias;

it("tells what is said to somebody once, for the reason that presses most", async () => {
  const alias = await aliasOf(author);
  const question = await post(other, "Who pays?", { kind: "ask" });
  await post(third, `I would ask @${alias}, too.`, { parentId: question });
  const answer = await post(author, "The towns.", { parentId: question });
  await post(third, "All of them?", { parentId: answer });
  expect(await kindsOf(author)).toEqual(["reply", "mention", "question"]);
  // What is said below their question, by whomever and to whomever.
  expect(await kindsOf(other)).toEqual(["reply", "reply", "reply"]);
  expect(await kindsOf(third)).toEqual([]);
});

it("counts a question in answer to somebody as one to them, on whomever's option", async () => {
  const said = await post(other, "It works elsewhere.");
  await post(third, "Where?", { parentId: said, kind: "ask" });
  expect(await kindsOf(other)).toEqual(["question"]);
  expect(await kindsOf(author)).toEqual(["question", "comment"]);
});

it("tells of a mention that an edit adds, and of none that was there before", async () => {
  const alias = await aliasOf(third);
  const commentId = await post(other, "See above.");
  await game.play(other, { type: "edit-comment", commentId, body: `See above, @${alias}.` });
  await game.play(other, { type: "edit-comment", commentId, body: `See above and below, @${alias}.` });
  expect(await kindsOf(third)).toEqual(["mention"]);
});

it("tells those who wrote an option, and those who argued about it, what becomes of it", async () => {
  await post(third, "Too dear.");
  await game.play(other, { type: "revise-option", optionId, baseRevision: 1, changes: { title: "Cheaper" }, note: "" });
  await game.play(game.moderator, { type: "accept-option", optionId });
  const narrativeId = randomUUID();
  await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
  await game.play(game.moderator, { type: "bundle-option", optionId, narrativeId, index: 0 });
  await game.play(game.moderator, { type: "decline-option", optionId, reason: "Not now." });
  const decided = ["option-decided", "option-decided", "option-decided", "option-decided"];
  expect(await kindsOf(author)).toEqual([...decided, "option-changed", "comment"]);
  expect(await kindsOf(other)).toEqual(decided);
  expect(await kindsOf(third)).toEqual(["followed", "followed"]);
  const declined = (await read(author))[0]!;
  expect(declined).toMatchObject({ occasion: "option.declined", said: "Not now.", byId: game.moderator.memberId });
  expect(declined.place).toEqual({ kind: "option", id: optionId, number: 1, title: "Cheaper" });
});

it("spares those who only argued an edit that leaves the meaning", async () => {
  await post(third, "A typo.");
  const changes = { title: "State investments" };
  await game.play(author, { type: "revise-option", optionId, baseRevision: 1, changes, note: "", weight: "minor" });
  expect(await kindsOf(third)).toEqual([]);
});

it("tells both sides of a merge, and of its end", async () => {
  const intoId = randomUUID();
  await game.play(other, { id: intoId, type: "submit-option", content: optionContent(), rivalOfId: optionId });
  await game.play(game.moderator, { type: "merge-option", optionId, intoId, note: "One fund." });
  await game.play(game.moderator, { type: "unmerge-option", optionId });
  expect((await read(author)).map(({ kind, other }) => [kind, other])).toContainEqual(["option-decided", "PO-2"]);
  expect((await read(other)).map(({ kind, other }) => [kind, other])).toContainEqual(["option-changed", "PO-1"]);
  expect(await kindsOf(author)).toEqual(["option-decided", "option-decided", "option-changed"]);
  expect(await kindsOf(other)).toEqual(["option-changed", "option-changed"]);
});

it("tells of suggestions, disputes and settled comments those who wait for them", async () => {
  const suggestionId = randomUUID();
  const suggestion = { facet: "summary" as const, baseRevision: 1, text: "Better.", reason: "Clearer." };
  await game.play(other, { id: suggestionId, type: "suggest-edit", optionId, ...suggestion });
  const sourceId = randomUUID();
  await game.play(third, { id: sourceId, type: "attach-source", optionId, source: sourceTexts() });
  const commentId = await post(third, "Vague.");
  await game.play(author, { type: "accept-suggestion", suggestionId });
  await game.play(other, { type: "assess-source", sourceId, verdict: "disputed", reason: "Out of date." });
  await game.play(other, { type: "assess-source", sourceId, verdict: "disputed", reason: "Out of date, and wrong." });
  await game.play(author, { type: "resolve-comment", commentId, revision: 2 });
  await game.play(author, { type: "reopen-comment", commentId });
  expect(await kindsOf(author)).toEqual(["comment", "suggestion"]);
  expect(await kindsOf(other)).toEqual(["suggestion-decided"]);
  expect(await kindsOf(third)).toEqual(["settled", "settled", "source", "followed"]);
});

it("tells everybody of rounds and of the exercise, but not who did it, and a member of their role", async () => {
  const before = (await read(game.observer)).length;
  await game.play(game.organizer, { type: "pause-exercise" });
  await game.play(game.organizer, { type: "resume-exercise" });
  await game.play(game.organizer, { type: "change-role", memberId: third.memberId, role: "moderator" });
  await game.play(game.organizer, { type: "close-exercise" });
  expect((await read(game.observer)).map(({ kind }) => kind).slice(0, -before)).toEqual(Array(3).fill("exercise"));
  expect(await kindsOf(third)).toEqual(["exercise", "role", "exercise", "exercise"]);
  expect(await kindsOf(game.organizer)).toEqual([]);
});

it("keeps none of the words of a comment that its author deletes", async () => {
  const commentId = await post(other, "A secret.");
  expect((await read(author))[0]).toMatchObject({ excerpt: "A secret.", isDeleted: false });
  await game.play(other, { type: "delete-comment", commentId });
  const [notice] = await read(author);
  expect(notice).toMatchObject({ kind: "comment", excerpt: "", isDeleted: true });
  expect(JSON.stringify(await given.db.prisma.notice.findMany())).not.toContain("secret");
});

it("marks as seen a comment, a place with or without what is said there, and everything up to an event", async () => {
  const first = await post(other, "One.");
  await post(other, "Two.");
  await game.play(game.moderator, { type: "accept-option", optionId });
  const { memberId } = author;
  const seq = await game.readSeq();
  const left = (await read(author)).length;
  expect(await markSeen(memberId, { commentId: first })).toBe(left - 1);
  expect(await markSeen(memberId, { placeId: optionId, seq: seq - 1, withComments: false })).toBe(left - 1);
  expect(await markSeen(memberId, { placeId: optionId, seq, withComments: false })).toBe(left - 2);
  expect(await markSeen(memberId, { placeId: optionId, seq, withComments: true })).toBe(left - 3);
  expect(await markSeen(memberId, { isAll: true, seq })).toBe(0);
  const other_ = await listNotices(other.memberId, { unseen: true, limit: 0 });
  expect(other_.unseen, "nobody else's").toBeGreaterThan(0);
});

it("says where the unseen is, and gives it a page at a time", async () => {
  for (const body of ["One.", "Two.", "Three."]) await post(other, body);
  await game.play(game.moderator, { type: "accept-option", optionId });
  const page = await listNotices(author.memberId, { unseen: true, limit: 2 });
  expect(page.places[optionId]).toEqual({ done: 1, said: 3 });
  expect(page.notices.map(({ excerpt }) => excerpt)).toEqual(["", "Three."]);
  const next = await listNotices(author.memberId, { unseen: true, limit: 2, before: page.next ?? undefined });
  expect(next.notices.map(({ excerpt }) => excerpt)).toEqual(["Two.", "One."]);
});

it("tells of news those at whose desk it arrives, and takes it from who leaves that desk", async () => {
  const { organizer, observer } = game;
  const news = async (player: Player) => (await read(player)).filter(({ kind }) => kind === "inject");
  await game.play(organizer, { type: "seat-member", memberId: third.memberId, desk: "church" });
  const injectId = randomUUID();
  const content = injectContent({ desks: ["church"] });
  await game.play(organizer, { id: injectId, type: "plan-inject", content, plan: { kind: "reserve" } });
  await game.play(organizer, { type: "release-inject", injectId });
  expect(await news(third)).toMatchObject([{ place: { kind: "inject", id: injectId, number: 1 } }]);
  expect(await news(other)).toEqual([]);
  expect(await news(observer)).toEqual([]);

  await game.play(organizer, { type: "seat-member", memberId: third.memberId, desk: null });
  expect(await news(third)).toEqual([]);
  expect(await kindsOf(third)).toEqual(["role", "role"]);
});

it("tells of times that were moved, and somebody of the time they alone are given", async () => {
  const [round] = game.rounds;
  await game.play(game.organizer, { type: "grant-grace", roundId: round!.id, memberId: third.memberId, byMs: 60_000 });
  expect((await read(third))[0]).toMatchObject({ occasion: "round.grace-granted", kind: "round", roundName: "brief" });
  expect((await read(other)).some(({ occasion }) => occasion === "round.grace-granted")).toBe(false);
});
