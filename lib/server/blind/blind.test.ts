import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables, readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { canSee, type Viewer } from "@/lib/domain/audience";
import { listNotices } from "@/lib/server/attention/list-notices";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";

const ground = testDatabase();
let game: TestExercise;
let optionIds: string[];
let sittingId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  sittingId = randomUUID();
  await game.playTo("propose");
  optionIds = [randomUUID(), randomUUID(), randomUUID()];
  for (const [at, id] of optionIds.entries()) {
    await game.play(game.analyst, { id, type: "submit-option", content: optionContent({ title: `Wells ${at}` }) });
    await game.play(game.moderator, { type: "accept-option", optionId: id });
  }
});

afterEach(() => expectLogEqualsTables(ground.db, game.id));

const groupsOf = (nickname: string, ids: string[]) => [{ id: randomUUID(), nickname, optionIds: ids }];
const open = () => game.play(game.moderator, { id: sittingId, type: "open-independent-bundling" });
const save = (player: Player, nickname: string, ids = optionIds.slice(0, 2)) =>
  game.play(player, { type: "save-bundling", sittingId, groups: groupsOf(nickname, ids) });
const handIn = (player: Player) => game.play(player, { type: "hand-in-bundling", sittingId });
const reveal = () => game.play(game.organizer, { type: "reveal-bundlings", sittingId });

it("is told of to the others of staff as it opens, and to nobody else", async () => {
  await open();
  const kindsOf = async ({ memberId }: Player) =>
    (await listNotices(memberId, { unseen: true, limit: 50 })).notices.map(({ kind }) => kind);
  expect(await kindsOf(game.organizer)).toContain("bundling");
  expect(await kindsOf(game.moderator)).not.toContain("bundling");
  expect(await kindsOf(game.analyst)).not.toContain("bundling");
});

/** All that the server would give this person: the state, and the log. */
async function seenBy({ memberId, role }: Player): Promise<string> {
  const viewer: Viewer = { kind: "member", memberId, role };
  const { state } = await readSnapshot(game.id, viewer, { threads: "all", options: "all" });
  const log = (await readWholeLog(ground.db, game.id)).filter(({ audience }) => canSee(viewer, audience));
  return JSON.stringify([state, log.map(({ event }) => event)]);
}

describe("an independent bundling", () => {
  it("is seen by nobody but who makes it until it is revealed, and then by organizers and moderators alone", async () => {
    await open();
    await save(game.organizer, "Of the organizer");
    await save(game.moderator, "Of the moderator");
    await handIn(game.organizer);
    await handIn(game.moderator);
    expect(await seenBy(game.organizer)).toContain("Of the organizer");
    expect(await seenBy(game.organizer)).not.toContain("Of the moderator");
    expect(await seenBy(game.moderator)).not.toContain("Of the organizer");
    await reveal();
    for (const player of [game.organizer, game.moderator]) {
      expect(await seenBy(player)).toContain("Of the organizer");
      expect(await seenBy(player)).toContain("Of the moderator");
    }
    for (const player of [game.analyst, game.observer]) {
      const seen = await seenBy(player);
      expect(seen).not.toContain("Of the");
      expect(seen).not.toContain("blind.");
      expect(seen).toContain('"sitting":null');
    }
  });

  it("stays with who made it where it was not handed in", async () => {
    const third = game.other;
    await game.play(game.organizer, { type: "change-role", memberId: third.memberId, role: "moderator" });
    await open();
    for (const player of [game.organizer, game.moderator, third]) await save(player, `Of ${player.memberId}`);
    await handIn(game.organizer);
    await handIn(game.moderator);
    const { events } = await reveal();
    expect(JSON.stringify(events)).not.toContain(third.memberId);
    expect(await seenBy({ ...third, role: "moderator" })).toContain(`Of ${third.memberId}`);
    expect(await seenBy(game.organizer)).not.toContain(`Of ${third.memberId}`);
    await expectRefusal(handIn(third), "invalid");
  });

  it("is saved as often as it changes, taken back until the reveal, and then stays", async () => {
    await open();
    const same = { type: "save-bundling" as const, sittingId, groups: groupsOf("Wells", optionIds) };
    expect((await game.play(game.moderator, same)).events).toHaveLength(1);
    expect((await game.play(game.moderator, same)).events).toHaveLength(0);
    await handIn(game.moderator);
    await expectRefusal(save(game.moderator, "Otherwise"), "invalid");
    await expectRefusal(reveal(), "invalid");
    await game.play(game.moderator, { type: "take-back-bundling", sittingId });
    await save(game.moderator, "Otherwise");
    await handIn(game.moderator);
    await save(game.organizer, "Mine");
    await handIn(game.organizer);
    await reveal();
    await expectRefusal(game.play(game.moderator, { type: "take-back-bundling", sittingId }), "invalid");
    await expectRefusal(save(game.moderator, "Too late"), "invalid");
    expect((await reveal()).events).toHaveLength(0);
  });

  it("is one at a time; another begins once the last is revealed", async () => {
    await expectRefusal(save(game.moderator, "Early"), "not-found");
    await open();
    const another = { type: "open-independent-bundling" as const };
    await expectRefusal(game.play(game.organizer, another), "invalid");
    for (const player of [game.organizer, game.moderator]) {
      await save(player, "Wells");
      await handIn(player);
    }
    await reveal();
    await game.play(game.organizer, another);
    await expectRefusal(save(game.moderator, "Of the last"), "not-found");
  });

  it("holds no option twice, none of another exercise, and is not handed in empty", async () => {
    await open();
    await expectRefusal(handIn(game.moderator), "invalid");
    await expectRefusal(save(game.moderator, "Elsewhere", [randomUUID()]), "not-found");
    const twice = [...groupsOf("One", optionIds), ...groupsOf("Two", optionIds)];
    await expectRefusal(game.play(game.moderator, { type: "save-bundling", sittingId, groups: twice }), "invalid");
  });
});
