import { createHash } from "node:crypto";
import { createRandom, type Random } from "@/lib/domain/random";
import { amounts, type Kind, kinds, lasts } from "./kinds";

/** `at` is when it begins, in ms after the start, `forMs` how long it lasts, `server` which of them it hits. */
export type Fault = { at: number; kind: Kind; forMs: number; server: number; amount: number };

type Course = { seed: number; minutes: number; processes: number; only?: readonly Kind[] | undefined };

const firstAt = 3_000;
const shortestPause = 1_500;
const longestPause = 9_000;
/** Who has been killed needs time to come back, and people some to do something before the next. */
const restMs = 12_000;

/**
 * What goes wrong when: the same for the same seed. Every kind has its turn before any comes again; some begin before others are over.
 */
export function makeSchedule({ seed, minutes, processes, only = kinds }: Course): Fault[] {
  const random = createRandom(seed);
  const endAt = minutes * 60_000;
  const faults: Fault[] = [];
  let deck: Kind[] = [];
  for (let at = firstAt; at < endAt; at += Math.round(random.between(shortestPause, longestPause))) {
    if (deck.length === 0) deck = random.some(only, only.length);
    const kind = deck.pop()!;
    faults.push(makeFault(random, kind, at, endAt, processes));
    if (kind.startsWith("kill")) at += restMs;
  }
  return faults;
}

function makeFault(random: Random, kind: Kind, at: number, endAt: number, processes: number): Fault {
  const [shortest, longest] = lasts[kind];
  const { from, to } = amounts[kind] ?? { from: 0, to: 0 };
  const forMs = Math.min(Math.round(random.between(shortest, longest)), endAt - at);
  return { at, kind, forMs, server: random.below(processes), amount: Math.round(random.between(from, to)) };
}

/** Eight signs by which two schedules can be told apart. */
export function digestOf(schedule: Fault[]): string {
  return createHash("sha256").update(JSON.stringify(schedule)).digest("hex").slice(0, 8);
}

/** A line for people. */
export function describe({ at, kind, forMs, server, amount }: Fault, processes: number): string {
  const unit = amounts[kind]?.unit;
  const parts = [
    `${(at / 1_000).toFixed(1).padStart(7)} s`,
    kind.padEnd(14),
    forMs > 0 && `for ${(forMs / 1_000).toFixed(1)} s`,
    unit && `${amount} ${unit}`,
    processes > 1 && /server|clock/.test(kind) && `server ${server + 1}`,
  ];
  return parts.filter(Boolean).join("  ");
}
