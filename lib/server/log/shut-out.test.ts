import { expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { openForAll } from "@/test/open-for-all";
import { type Client, expectCaughtUp, lookUp, testServers, ticketFor } from "@/test/servers";

const ground = testDatabase();
const { servers, visit } = testServers(ground);

const patient = { timeout: 30_000, interval: 20 };
const isLive = ({ live }: Client) => expect.poll(() => live.getConnection(), patient).toBe("live");
const isGone = ({ live }: Client) => expect.poll(() => live.getConnection(), patient).not.toBe("live");

it.each(["suspend-member", "remove-member"] as const)(
  "%s ends their connections to every process, and a ticket of before opens none",
  async (type) => {
    const game = await openForAll(ground.db);
    const { memberId } = game.analyst;
    const ticket = await ticketFor(game, game.analyst, await lookUp(game, game.analyst));
    const [near, far, other] = [
      await visit(game, game.analyst, servers.near, { ticket }),
      await visit(game, game.analyst, servers.far, { ticket }),
      await visit(game, game.other, servers.far),
    ];
    await Promise.all([near, far, other].map(isLive));

    await game.play(game.organizer, { type, memberId });
    await Promise.all([near, far].map(isGone));
    await game.play(game.other, { type: "submit-option", content: optionContent() });
    await expectCaughtUp(ground, other, game);
    for (const { heard } of [near, far]) expect(heard.map((event) => event.type)).not.toContain("option.submitted");

    await game.play(game.organizer, { type: "reinstate-member", memberId });
    for (const client of [near, far]) await expectCaughtUp(ground, client, game);
  },
);

it("erase-member ends their connections to every process for good", async () => {
  const game = await openForAll(ground.db);
  const clients = [
    await visit(game, game.analyst, servers.near),
    await visit(game, game.analyst, servers.far),
    await visit(game, game.other, servers.far),
  ] as const;
  await Promise.all(clients.map(isLive));
  await game.play(game.organizer, { type: "erase-member", memberId: game.analyst.memberId });
  const [near, far, other] = clients;
  await Promise.all([near, far].map(isGone));
  await game.play(game.other, { type: "submit-option", content: optionContent() });
  await expectCaughtUp(ground, other, game);
  for (const { heard } of [near, far]) expect(heard.map((event) => event.type)).not.toContain("option.submitted");
});
