import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import type { CrowdTask } from "@/lib/domain/rehearsals/crowd-task";
import { BeginRehearsal } from "@/lib/domain/rehearsals/rehearsal";
import { beginRehearsal } from "./begin-rehearsal";
import type { StartCrowd } from "./crowd-process";
import { startCrowds } from "./crowds";
import { discardRehearsal } from "./discard-rehearsal";

const ground = testDatabase();

async function begin() {
  const { slug, organizer } = await createTestExercise(ground.db);
  const input = BeginRehearsal.parse({ id: randomUUID(), minutes: 5, analysts: 5 });
  const begun = await beginRehearsal(slug, organizer.userId, input);
  return { id: begun.exerciseId, discard: () => discardRehearsal(begun.slug, organizer.userId) };
}

/** Crowds that do nothing until they are told to end, or are stopped. */
function idleCrowds() {
  const tasks: { task: CrowdTask; end: (isDone: boolean) => void }[] = [];
  const start: StartCrowd = (task) => {
    let end: (isDone: boolean) => void = () => undefined;
    const ended = new Promise<boolean>((resolve) => (end = resolve));
    tasks.push({ task, end });
    return { ended, stop: () => end(false) };
  };
  return { tasks, start };
}

const stateOf = async (exerciseId: string) =>
  (await ground.db.prisma.rehearsal.findUnique({ where: { exerciseId } }))?.crowd;
const countTokens = (simulatedFor: string) => ground.db.prisma.apiToken.count({ where: { user: { simulatedFor } } });

it("plays a crowd that is wanted in one process, with a token for each member, and takes the tokens back", async () => {
  const { id, discard } = await begin();
  const [one, two] = [idleCrowds(), idleCrowds()];
  const processes = [one, two].map(({ start }) => startCrowds(ground.db, "http://127.0.0.1:1", start));
  await vi.waitUntil(() => one.tasks.length + two.tasks.length === 1, { timeout: 20_000 });
  const { task, end } = [...one.tasks, ...two.tasks][0]!;
  expect([task.analysts.tokens.length, task.moderators.tokens.length]).toEqual([5, 1]);
  expect(await stateOf(id)).toBe("playing");
  expect(await countTokens(id)).toBe(6);
  end(true);
  await vi.waitUntil(async () => (await stateOf(id)) === "finished" && (await countTokens(id)) === 0, {
    timeout: 20_000,
  });
  for (const { stop } of processes) await stop();
  expect(one.tasks.length + two.tasks.length).toBe(1);
  await discard();
});

it("ends a crowd with its rehearsal, and with the server, which says so", async () => {
  const [gone, kept] = [await begin(), await begin()];
  const { tasks, start } = idleCrowds();
  const crowds = startCrowds(ground.db, "http://127.0.0.1:1", start);
  await vi.waitUntil(async () => tasks.length === 2 && (await countTokens(kept.id)) === 6, { timeout: 20_000 });
  await gone.discard();
  expect(await countTokens(gone.id)).toBe(0);
  await crowds.stop();
  expect(await stateOf(kept.id)).toBe("stopped");
  expect(await countTokens(kept.id)).toBe(0);
  await kept.discard();
});

it("says of a crowd whose server has died that it has stopped", async () => {
  const { id, discard } = await begin();
  const beatAt = new Date(Date.now() - 60_000);
  await ground.db.prisma.rehearsal.update({
    where: { exerciseId: id },
    data: { crowd: "playing", claimedBy: randomUUID(), beatAt },
  });
  const crowds = startCrowds(ground.db, "http://127.0.0.1:1", idleCrowds().start);
  await vi.waitUntil(async () => (await stateOf(id)) === "stopped", { timeout: 20_000 });
  await crowds.stop();
  await discard();
});
