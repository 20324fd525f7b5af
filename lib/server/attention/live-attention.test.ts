import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { openForAll } from "@/test/open-for-all";
import { testServers } from "@/test/servers";
import { markSeen } from "./mark-seen";

const ground = testDatabase();
const { servers, visit } = testServers(ground);
const patient = { timeout: 30_000, interval: 20 };

it("tells all open pages of a member, in every process, of a new notice and of one seen elsewhere, and nobody else", async () => {
  const game = await openForAll(ground.db);
  const { analyst, other, observer } = game;
  const optionId = randomUUID();
  await game.play(analyst, { id: optionId, type: "submit-option", content: optionContent() });
  const told = new Set<number>();
  const pages = [
    [analyst, servers.near],
    [analyst, servers.far],
    [observer, servers.near],
  ] as const;
  for (const [index, [player, server]] of pages.entries()) {
    (await visit(game, player, server)).live.onAttention(() => void told.add(index));
  }
  const isTold = async (whom = [0, 1]): Promise<void> => {
    await expect.poll(() => [...told].toSorted(), patient).toEqual(whom);
    told.clear();
  };
  // Whoever comes is told, as there may be something since they were last there.
  await isTold([0, 1, 2]);

  const subject = { kind: "option" as const, id: optionId, facet: null };
  await game.play(other, { type: "post-comment", subject, parentId: null, kind: null, body: "Too dear." });
  await isTold();
  await markSeen(analyst.memberId, { placeId: optionId, seq: await game.readSeq(), withComments: true });
  await isTold();
  await game.play(other, { type: "post-comment", subject, parentId: null, kind: null, body: "Far too dear." });
  await isTold();
});
