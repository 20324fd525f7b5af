import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { expectCaughtUp, testServers } from "@/test/servers";
import { optionContent } from "@/test/contents";
import { exposeMetrics } from "./expose";
import { metrics } from "./registry";

const ground = testDatabase();
const patient = { timeout: 30_000, interval: 20 };
const { servers, visit } = testServers(ground);

const valueOf = async (name: string, labels: Record<string, string> = {}): Promise<number> => {
  const { values } = await metrics().registry.getSingleMetric(`sandtable_${name}`)!.get();
  return (
    values.find((entry) => Object.entries(labels).every(([key, value]) => entry.labels[key] === value))?.value ?? 0
  );
};

it("count sockets that come, are turned away and go, and observe how late news is", async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const before = await valueOf("sockets_connected_total");
  const client = await visit(game, game.analyst, servers.near);
  await expectCaughtUp(ground, client, game);
  await expect.poll(() => valueOf("sockets_connected_total"), patient).toBe(before + 1);

  await game.play(game.other, { type: "submit-option", content: optionContent() });
  await expectCaughtUp(ground, client, game);
  expect((await exposeMetrics()).text).toMatch(/^sandtable_relay_lag_seconds_count [1-9]/m);

  const [turnedAway, gone] = [{ reason: "unauthenticated" }, { reason: "transport close" }];
  const [refused, ended] = [
    await valueOf("sockets_refused_total", turnedAway),
    await valueOf("sockets_disconnected_total", gone),
  ];
  await visit(game, game.other, servers.near, { ticket: "none" });
  await expect.poll(() => valueOf("sockets_refused_total", turnedAway), patient).toBeGreaterThan(refused);
  servers.near.network.cut();
  await expect.poll(() => valueOf("sockets_disconnected_total", gone), patient).toBeGreaterThan(ended);
});
