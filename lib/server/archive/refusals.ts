import type { Damage } from "@/lib/domain/archive/manifest";
import { Refusal } from "@/lib/domain/errors";
import type { ChainProblem } from "./check-chain";

/** The refusal of an exercise whose log is not what was sealed. */
export function brokenChain(problems: ChainProblem[]): Refusal {
  const message = `The log of this exercise is not what was sealed, from event ${problems[0]?.seq} on. Ask whoever keeps its database.`;
  return new Refusal(
    "archive-damaged",
    message,
    problems.map(({ seq, what }) => ({ path: `event ${seq}`, message: `${what[0]!.toUpperCase()}${what.slice(1)}.` })),
  );
}

/** The refusal of a file that is no archive, or is not as it was written; its details name each thing. */
export function damaged(damages: Damage[]): Refusal {
  const [first] = damages;
  const others = damages.length > 1 ? ` There ${saysMore(damages.length - 1)}.` : "";
  return new Refusal(
    "archive-damaged",
    `This archive is not as it was written: ${first ? sayDamage(first) : "nobody knows where"}.${others}`,
    damages.map(({ where, what }) => ({ path: where, message: what })),
  );
}

const saysMore = (count: number): string => (count === 1 ? "is one more thing" : `are ${count} more things`);

export function sayDamage({ where, what }: Damage): string {
  return `${where}: ${what}`;
}
