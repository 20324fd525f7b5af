import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, planRounds, type Player, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { canSee } from "@/lib/domain/audience";
import { readState } from "@/lib/server/exercises/read-snapshot";

const ground = testDatabase();

describe("more time for one member", () => {
  const submission = { type: "submit-option" as const, content: optionContent() };
  const grant = (game: TestExercise, byMs: number) => ({
    type: "grant-grace" as const,
    roundId: game.roundOf("propose").id,
    memberId: game.analyst.memberId,
    byMs,
  });

  it("lets them, and nobody else, do what the round permitted until it is over", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, grant(game, hour / 2));
    await game.playTo("challenge");
    await game.play(game.analyst, submission);
    await expectRefusal(game.play(game.other, submission), "round-closed");
    game.clock.now += hour / 2;
    await expectRefusal(game.play(game.analyst, submission), "round-closed");
    await game.play(game.organizer, grant(game, hour / 4));
    await game.play(game.analyst, submission);
    await game.play(game.organizer, grant(game, 0));
    await expectRefusal(game.play(game.analyst, submission), "round-closed");
  });

  it("stands still in a pause, and moves with it", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("challenge");
    await game.play(game.organizer, grant(game, hour / 4));
    await game.play(game.organizer, { type: "pause-exercise" });
    game.clock.now += 5 * hour;
    await expectRefusal(game.play(game.analyst, submission), "round-closed");
    await game.play(game.organizer, { type: "resume-exercise" });
    await game.play(game.analyst, submission);
    game.clock.now += hour / 4;
    await expectRefusal(game.play(game.analyst, submission), "round-closed");
  });

  it("is given in a round that has begun, to a member", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    const roundId = game.roundOf("bundle").id;
    await expectRefusal(game.play(game.organizer, { ...grant(game, hour), roundId }), "round-closed");
    const memberId = randomUUID();
    await expectRefusal(game.play(game.organizer, { ...grant(game, hour), memberId }), "not-found");
  });

  it("is not given where options are only rated, which is over with the round for all", async () => {
    const rounds = planRounds().map((round) => ({ ...round, permits: ["rate" as const] }));
    const game = await createTestExercise(ground.db, { rounds });
    await game.playTo("propose");
    await expectRefusal(game.play(game.organizer, grant(game, hour)), "invalid");
  });

  it("is seen by staff and by who has it", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, grant(game, hour));
    const stored = (await readWholeLog(ground.db, game.id)).at(-1)!;
    const sees = ({ memberId, role }: Player) => canSee({ kind: "member", memberId, role }, stored.audience);
    expect([game.organizer, game.moderator, game.analyst].map(sees)).toEqual([true, true, true]);
    expect([game.other, game.observer].map(sees)).toEqual([false, false]);
    for (const player of [game.analyst, game.other]) {
      const viewer = { kind: "member" as const, memberId: player.memberId, role: player.role };
      const { graces } = await ground.db.prisma.$transaction((tx) =>
        readState(tx, game.id, viewer, { threads: "none", options: "few" }),
      );
      expect(graces).toHaveLength(player === game.analyst ? 1 : 0);
    }
  });
});
