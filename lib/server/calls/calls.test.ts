import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Gap } from "@/lib/domain/coverage/gap";
import { listNotices } from "@/lib/server/attention/list-notices";
import { listOwed } from "@/lib/server/attention/list-owed";
import { writeNoticeMail } from "@/lib/server/attention/notice-mail";
import { readCalls } from "./read-calls";

const ground = testDatabase();
const gap: Gap = { instrumentId: "law-enforcement", stakeholderId: "church" };
let game: TestExercise;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.play(game.analyst, { type: "state-expertise", levels: { "stakeholder:church": 3 } });
  await game.play(game.other, { type: "state-expertise", levels: { "stakeholder:church": 1 } });
  await game.playTo("propose");
});

afterEach(() => expectLogEqualsTables(ground.db, game.id));

async function issue(wanted: Gap = gap, player: Player = game.organizer): Promise<string> {
  const id = randomUUID();
  await game.play(player, { id, type: "issue-call", gap: wanted, text: "What could the church do against crime?" });
  return id;
}

const fitting = (): ReturnType<typeof optionContent> =>
  optionContent({ stakeholders: [{ id: "church", part: "leads" }], instruments: ["law-enforcement"] });
const answer = (player: Player, callId: string, content = fitting()) =>
  game.play(player, { type: "submit-option", content, callId });
const noticesOf = async ({ memberId }: Player) =>
  (await listNotices(memberId, { unseen: false, limit: 50 })).notices.filter(({ kind }) => kind === "call");
const owedBy = async ({ memberId, role }: Player) => {
  const access = { exerciseId: game.id, memberId, role, desk: null };
  const debts = await listOwed(access as Parameters<typeof listOwed>[0], { now: game.clock.now });
  return debts.filter(({ kind }) => kind === "call");
};

describe("a call", () => {
  it("reaches those whose expertise fits, with a notice that says what is missing, and a mail", async () => {
    const callId = await issue();
    const [notice] = await noticesOf(game.analyst);
    expect(notice).toMatchObject({
      occasion: "call.issued",
      place: { kind: "call", id: callId, number: 1, title: "Law enforcement, Church" },
      said: "What could the church do against crime?",
    });
    for (const player of [game.other, game.moderator, game.organizer, game.observer])
      expect(await noticesOf(player), player.role).toEqual([]);
    const { memberId, userId } = game.analyst;
    const mail = await ground.db.prisma.$transaction(async (tx) =>
      writeNoticeMail(tx, userId, await tx.notice.findMany({ where: { memberId, kind: "call" } })),
    );
    expect(mail.text).toContain("CP-1 Law enforcement, Church");
    expect(mail.text).toContain("calls for proposals: What could the church do against crime?");
    expect(mail.text).toContain("/coverage#call-1");
  });

  it("is owed by those it has reached until somebody answers it, where the round permits proposing", async () => {
    const callId = await issue();
    expect(await owedBy(game.analyst)).toMatchObject([{ kind: "call", call: { number: 1 }, id: callId }]);
    expect(await owedBy(game.other)).toEqual([]);
    await answer(game.other, callId);
    expect(await owedBy(game.analyst)).toEqual([]);
    await issue({ stakeholderId: "church" });
    expect(await owedBy(game.analyst)).toHaveLength(1);
    await game.playTo("challenge");
    expect(await owedBy(game.analyst)).toEqual([]);
  });

  it("tells its answers, and whether they close the gap", async () => {
    const callId = await issue();
    const readOne = async () => (await readCalls(game.id)).calls[callId];
    expect(await readOne()).toEqual({ voices: { options: 0, authors: 0 }, answers: [] });
    const beside = await answer(game.analyst, callId, optionContent({ stakeholders: [], instruments: [] }));
    expect(await readOne()).toMatchObject({ voices: { options: 0 }, answers: [{ number: 1 }] });
    await answer(game.analyst, callId);
    expect(await readOne()).toMatchObject({
      voices: { options: 1, authors: 1 },
      answers: [{ number: 1 }, { number: 2 }],
    });
    const { optionId } = beside.events[0]?.payload as { optionId: string };
    await game.play(game.moderator, { type: "decline-option", optionId, reason: "It answers nothing." });
    expect(await readOne()).toMatchObject({ answers: [{ number: 2 }] });
  });

  it("keeps what covered the gap when it was issued", async () => {
    await game.play(game.analyst, { type: "submit-option", content: fitting() });
    const { events } = await game.play(game.moderator, { type: "issue-call", gap, text: "Another voice?" });
    expect(events[0]?.payload).toMatchObject({ number: 1, gap, before: { options: 1, authors: 1 } });
  });

  it("is refused twice for the same gap, until the first is closed", async () => {
    const first = await issue();
    await expectRefusal(issue(gap, game.moderator), "stale");
    await issue({ instrumentId: "law-enforcement" });
    await game.play(game.moderator, { type: "close-call", callId: first });
    const again = await game.play(game.moderator, { type: "close-call", callId: first });
    expect(again.events).toEqual([]);
    await issue();
  });

  it("is refused for what is not in the exercise, and for nothing at all", async () => {
    for (const wrong of [{ stakeholderId: "diplomacy" }, { instrumentId: "church" }, {}])
      await expectRefusal(issue(wrong), "invalid");
    await expectRefusal(game.play(game.organizer, { type: "close-call", callId: randomUUID() }), "not-found");
  });
});

it("takes no answer to a call that is closed, or that there is not", async () => {
  const callId = await issue();
  await game.play(game.organizer, { type: "close-call", callId });
  await expectRefusal(answer(game.analyst, callId), "stale");
  await expectRefusal(answer(game.analyst, randomUUID()), "not-found");
});
