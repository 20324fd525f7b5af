import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { Command } from "@/lib/domain/commands";
import type { Viewer } from "@/lib/domain/audience";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { readBatch } from "@/lib/server/log/read-batch";
import { tick } from "@/lib/server/log/commit";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;

type Said = Omit<Extract<Played, { type: "rate-option" }>, "type" | "optionId">;

const rate = (player: Player, said: Said) => game.play(player, { type: "rate-option", optionId, ...said });
const viewerOf = ({ memberId, role }: Player): Viewer => ({ kind: "member", memberId, role });

async function readMine(player: Player) {
  const { state } = await readSnapshot(game.id, viewerOf(player), { threads: "none", options: "all" });
  return Object.values(state.ratings);
}

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  optionId = randomUUID();
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
  await game.playTo("challenge");
});

describe("a rating", () => {
  it("is one's last answer, which can be taken back", async () => {
    await rate(game.other, { scores: { impact: 5, risk: 2 }, placement: { x: 0.5, y: -1 }, reason: "It is cheap." });
    await rate(game.other, { scores: { impact: 6 } });
    expect(await readMine(game.other)).toEqual([
      expect.objectContaining({ scores: { impact: 6 }, placement: null, reason: "", abstains: false, revision: 1 }),
    ]);
    await rate(game.other, {});
    expect(await readMine(game.other)).toEqual([]);
    const { events } = await rate(game.other, {});
    expect(events).toEqual([]);
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("reaches nobody but who gave it: staff neither, in state and in events", async () => {
    const { seq } = await rate(game.other, { scores: { impact: 5 } });
    for (const player of [game.organizer, game.moderator, game.analyst, game.observer]) {
      expect(await readMine(player)).toEqual([]);
      expect((await readBatch(game.id, viewerOf(player), seq - 1)).events).toEqual([]);
    }
    expect((await readBatch(game.id, viewerOf(game.other), seq - 1)).events).toHaveLength(1);
  });

  it("says that one cannot judge, and gives no scores then", async () => {
    await rate(game.other, { abstains: true, reason: "I know nothing of wells." });
    expect(await readMine(game.other)).toEqual([expect.objectContaining({ abstains: true, scores: {} })]);
    await expect(rate(game.other, { abstains: true, scores: { impact: 1 } })).rejects.toThrow(/cannot judge/);
  });

  it.each([
    ["a criterion that is not asked", { scores: { beauty: 3 } }, "invalid"],
    ["a revision that there is not", { scores: { impact: 3 }, revision: 2 }, "invalid"],
    ["a round that there is not", { scores: { impact: 3 }, roundId: randomUUID() }, "invalid"],
  ] as const)("is refused for %s", async (_what, said, code) => {
    await expectRefusal(rate(game.other, said), code);
  });

  it("is not taken back by a field that is misspelt", () => {
    const command = { id: randomUUID(), type: "rate-option", optionId: randomUUID(), score: { impact: 6 } };
    expect(Command.safeParse(command).success).toBe(false);
  });

  it("is refused off the scale", async () => {
    for (const impact of [0, 8, 3.5]) await expect(rate(game.other, { scores: { impact } })).rejects.toThrow();
  });

  it("meant for another round is not taken for this one", async () => {
    const { code } = await expectRefusal(
      rate(game.other, { scores: { impact: 3 }, roundId: game.roundOf("brief").id }),
      "round-closed",
    );
    expect(code).toBe("round-closed");
    expect(await readMine(game.other)).toEqual([]);
  });

  it("is refused of what is no longer proposed", async () => {
    await game.play(game.moderator, { type: "decline-option", optionId, reason: "It is a slogan." });
    await expectRefusal(rate(game.other, { scores: { impact: 3 } }), "stale");
  });
});

describe("the seal of a round", () => {
  const revealedAt = async () =>
    (await ground.db.prisma.round.findFirstOrThrow({ where: { exerciseId: game.id, name: "challenge" } })).revealedAt;

  it("is broken by its end, and no more is rated in it, whatever time is given", async () => {
    await rate(game.other, { scores: { impact: 3 } });
    expect(await revealedAt()).toBeNull();
    const { id: roundId } = game.roundOf("challenge");
    await game.play(game.organizer, { type: "grant-grace", roundId, memberId: game.other.memberId, byMs: 3_600_000 });
    game.clock.now = game.closesAt("challenge");
    await tick(game.slug, { db: ground.db, now: game.clock.now });
    expect(await revealedAt()).toEqual(new Date(game.clock.now));
    await expectRefusal(rate(game.other, { scores: { impact: 4 } }), "round-closed");
    await game.play(game.organizer, { type: "reopen-round", roundId, byMs: 3_600_000 });
    const refusal = await expectRefusal(rate(game.other, { scores: { impact: 4 } }), "round-closed");
    expect(refusal.message).toContain("has been shown");
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("is of rounds alone in which something is rated", async () => {
    const rounds = await ground.db.prisma.round.findMany({ where: { exerciseId: game.id, phase: "closed" } });
    expect(rounds.map((round) => round.revealedAt)).toEqual([null, null]);
  });
});

it("what is rated is changed until the exercise opens", async () => {
  const draft = await createTestExercise(ground.db);
  const criteria = [{ id: "cost", name: "Cost", low: "Cheap", high: "Dear", better: "low" as const }];
  await draft.play(draft.organizer, { type: "frame-exercise", changes: { criteria } });
  await expectLogEqualsTables(ground.db, draft.id);
  const open = game.play(game.organizer, { type: "frame-exercise", changes: { criteria } });
  await expectRefusal(open, "invalid");
});
