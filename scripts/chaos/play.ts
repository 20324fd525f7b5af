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

const opensWithinMs = 60_000;
const mostPending = 10;
const reloadShare = 1 / 150;

/** Opens the exercises, and lets people act and faults happen until the time is over and all faults are. */
export async function play(
  ground: Ground,
  scenes: Scene[],
  schedule: Fault[],
  { seed, minutes, pauseMs }: { seed: number; minutes: number; pauseMs: number },
  ledger: Ledger,
): Promise<void> {
  for (const { people } of scenes) people[0]!.post(Command.parse({ id: randomUUID(), type: "open-exercise" }));
  const givesUpAt = performance.now() + opensWithinMs;
  const isOpen = ({ people }: Scene): boolean => people[0]!.live.getState().exercise.status === "open";
  while (!scenes.every(isOpen) && performance.now() < givesUpAt) await sleep(50);
  if (!scenes.every(isOpen)) ledger.problem("clients", "an organizer never heard that their exercise was opened");

  const endAt = performance.now() + minutes * 60_000;
  const isOver = (): boolean => performance.now() > endAt;
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
