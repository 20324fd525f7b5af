import { randomUUID } from "node:crypto";
import { sleep } from "@/lib/crowd/timing";
import { Command } from "@/lib/domain/commands";
import { createRandom } from "@/lib/domain/random";
import { choose } from "./choose";
import type { Ground } from "./ground";
import type { Ledger } from "./ledger";
import { perform } from "./perform";
import type { Person } from "./person";
import { describe, type Fault } from "./schedule";
import type { Scene } from "./scene";

const mostPending = 10;
const reloadShare = 1 / 150;

/** Opens the exercises, and lets people act and faults happen until the time is over and all faults are. */
export async function play(
  ground: Ground,
  scenes: Scene[],
  schedule: Fault[],
  { seed, minutes }: { seed: number; minutes: number },
  ledger: Ledger,
): Promise<void> {
  for (const { people } of scenes) people[0]!.post(Command.parse({ id: randomUUID(), type: "open-exercise" }));
  for (const { people } of scenes) while (people[0]!.live.getState().exercise.status !== "open") await sleep(50);

  const endAt = performance.now() + minutes * 60_000;
  const isOver = (): boolean => performance.now() > endAt;
  // Long runs are played more slowly, so that what there is to check does not grow with the square of their length.
  const pauseMs = minutes > 10 ? 5_000 : 2_500;
  const acting = scenes
    .flatMap(({ people }) => people)
    .map((person, index) => act(person, createRandom(seed * 1_000 + index), pauseMs, isOver, ledger));
  await Promise.all([...acting, ...schedule.map((fault) => happen(ground, fault, scenes))]);
}

async function act(
  person: Person,
  random: ReturnType<typeof createRandom>,
  pauseMs: number,
  isOver: () => boolean,
  ledger: Ledger,
): Promise<void> {
  while (!isOver()) {
    await sleep(random.between(0, 2 * pauseMs));
    try {
      const command = person.outbox.getPending().length < mostPending ? choose(random, person) : null;
      if (command) person.post(Command.parse(command));
      if (random.happens(reloadShare)) await person.reload();
    } catch (error) {
      ledger.problem("answers", `${person.alias}: ${(error as Error).message}`);
    }
  }
}

async function happen(ground: Ground, fault: Fault, scenes: Scene[]): Promise<void> {
  await sleep(fault.at);
  console.log(describe(fault, ground.servers.length));
  await perform[fault.kind](ground, fault, scenes[0]!.exerciseId);
}

/** Once all is quiet each organizer says a word, which everybody must hear of. */
export function sayLast(scenes: Scene[]): void {
  for (const { people } of scenes) {
    const text = "It is quiet again.";
    people[0]!.post(Command.parse({ id: randomUUID(), type: "make-announcement", text }));
  }
}
