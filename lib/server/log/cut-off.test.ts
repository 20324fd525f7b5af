import { expect, it } from "vitest";
import { watchEnded } from "@/lib/server/auth/ended";
import { endSession, findSession, revokeOtherSessions, revokeSession, startSession } from "@/lib/server/auth/sessions";
import { issueTicket } from "@/lib/server/auth/ticket";
import { createToken, revokeToken } from "@/lib/server/auth/tokens";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { lookUp, testServers, type TestServer } from "@/test/servers";

const ground = testDatabase();
const { servers, visit } = testServers(ground);
const patient = { timeout: 30_000, interval: 20 };

/** Somebody at a page, by a session of their own. */
async function enter(game: TestExercise, player: Player, server: TestServer) {
  const { token } = await startSession(player.userId);
  const { id } = (await findSession(token))!;
  const viewer = await lookUp(game, player);
  const ticket = issueTicket({ exerciseId: game.id, viewer, credential: { by: "session", id } });
  const { live } = await visit(game, player, server, { ticket });
  await expect.poll(() => live.getConnection(), patient).toBe("live");
  return { token, id, live };
}

it.each(["near", "far"] as const)(
  "signing out ends what is open by it, on the %s server, and nothing else",
  async (where) => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    const [ann, ben] = [
      await enter(game, game.analyst, servers[where]),
      await enter(game, game.organizer, servers[where]),
    ];
    await endSession(ann.token);
    await expect.poll(() => ann.live.getConnection(), patient).toBe("offline");
    expect(ben.live.getConnection()).toBe("live");
  },
);

it("tells every process which sessions and tokens have ended, at once", async () => {
  const game = await createTestExercise(ground.db);
  const heard = new Set<string>();
  const listener = watchEnded(ground.url, (ids) => ids.forEach((id) => heard.add(id)));
  const isListening = async () => {
    await ground.db.pool.query("SELECT pg_notify('sandtable_ended', 'probe')");
    return heard.has("probe");
  };
  await expect.poll(isListening, patient).toBe(true);

  const { userId } = game.analyst;
  const idOf = async () => (await findSession((await startSession(userId)).token))!.id;
  const [kept, first, second, third] = [await idOf(), await idOf(), await idOf(), await idOf()];
  await revokeSession(userId, first);
  await expect.poll(() => heard.has(first), patient).toBe(true);
  await revokeOtherSessions(userId, kept);
  await expect.poll(() => heard.has(second) && heard.has(third), patient).toBe(true);
  const token = await createToken(userId, { name: "bot" });
  await revokeToken(userId, token.id);
  await expect.poll(() => heard.has(token.id), patient).toBe(true);
  expect(heard.has(kept)).toBe(false);
  await listener.stop();
});

it.each(["suspend-member", "remove-member", "erase-member"] as const)("%s ends what is open, too", async (type) => {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const { live } = await enter(game, game.analyst, servers.near);
  const other = await enter(game, game.other, servers.near);
  await game.play(game.organizer, { type, memberId: game.analyst.memberId });
  await expect.poll(() => live.getConnection(), patient).toBe("offline");
  expect(other.live.getConnection()).toBe("live");
});
