import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/domain/errors";
import { countRateLimited } from "@/lib/server/metrics/count";
import { env } from "@/lib/server/env";

type Limit = {
  points: number;
  seconds: number;
  /** Of whom it is counted, as `docs/security.md` says it. */
  of: "person" | "session" | "address" | "mail address" | "exercise" | "person, or address" | "everybody";
  /** What is said to whom it stops, before it says for how long. */
  message: string;
};

const tooFast = "That is more than one person can send at once.";
const tooMany = "Too much comes from your network at once.";

/**
 * How much of what, counted in the memory of each process. Persons come first: an address may be that of a hundred people in
 * one room, and what is counted of it leaves room for them all.
 */
export const limitTable = {
  writes: { points: 300, seconds: 10, of: "person", message: tooFast },
  reads: { points: 1_000, seconds: 10, of: "person", message: tooFast },
  pages: { points: 600, seconds: 10, of: "session", message: tooFast },
  exercise: {
    points: 20_000,
    seconds: 10,
    of: "exercise",
    message: "This exercise is written to by too many at once.",
  },
  exports: {
    points: 12,
    seconds: 600,
    of: "person, or address",
    message: "These were many files within a few minutes. Those that are made can be had; wait for others.",
  },
  pagesFrom: { points: 6_000, seconds: 10, of: "address", message: tooMany },
  readsFrom: { points: 10_000, seconds: 10, of: "address", message: tooMany },
  writesFrom: { points: 1_000, seconds: 10, of: "address", message: tooMany },
  signInMails: {
    points: 5,
    seconds: 600,
    of: "mail address",
    message: "Several mails have gone to this address already; look for them, also among the spam.",
  },
  signInMailsFrom: {
    points: 300,
    seconds: 600,
    of: "address",
    message: "Very many sign-in mails were asked for from your network.",
  },
  wrongCodes: { points: 150, seconds: 60, of: "address", message: "Too many invitation codes that do not exist." },
  wrongTypedCodes: {
    points: 1_000,
    seconds: 60,
    of: "everybody",
    message: "Too many access codes that do not exist are being tried. Links of invitations work.",
  },
  wrongTokens: { points: 150, seconds: 60, of: "address", message: "Too many tokens that do not exist." },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof limitTable;

type Counters = Record<LimitName, RateLimiterMemory>;

// Pages, routes and the server are separate module instances; one count serves all.
const shared = globalThis as { sandtableLimits?: Counters };

function counters(): Counters {
  const { RATE_LIMIT_FACTOR } = env();
  const make = ({ points, seconds }: Limit) =>
    new RateLimiterMemory({ points: Math.ceil(points * RATE_LIMIT_FACTOR), duration: seconds });
  return (shared.sandtableLimits ??= Object.fromEntries(
    Object.entries(limitTable).map(([name, limit]) => [name, make(limit)]),
  ) as Counters);
}

/** Counts one; throws "rate-limited" where that is one too many, and says when to come again. */
export async function spend(name: LimitName, whose: string): Promise<void> {
  await counters()
    [name].consume(whose)
    .catch((spent: RateLimiterRes) => {
      throw refusalOf(name, spent);
    });
}

/** Throws "rate-limited" where what `note` has counted is used up; counts nothing. */
export async function requireLeft(name: LimitName, whose: string): Promise<void> {
  const spent = await counters()[name].get(whose);
  if (spent && spent.remainingPoints <= 0) throw refusalOf(name, spent);
}

/** Counts a failure, of which `requireLeft` asks: what goes right costs nothing, so that no class shuts itself out. */
export async function note(name: LimitName, whose: string): Promise<void> {
  await counters()[name].penalty(whose);
}

/** Forgets all that was counted; for tests. */
export function forgetCounts(): void {
  delete shared.sandtableLimits;
}

function refusalOf(name: LimitName, { msBeforeNext }: RateLimiterRes): Refusal {
  countRateLimited();
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return new Refusal("rate-limited", `${limitTable[name].message} Try again in ${inWords(seconds)}.`, [], seconds);
}

function inWords(seconds: number): string {
  if (seconds <= 60) return seconds === 1 ? "a second" : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
