import { z } from "zod";
import type { DueEvent } from "@/lib/domain/due";
import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent, LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import { withPhase } from "@/lib/domain/rounds/evolve";
import { claimDue, eventsOf } from "@/lib/server/clock/due";
import { type Db, db, type Tx } from "@/lib/server/db/client";
import { perDatabase } from "@/lib/server/db/per-database";
import { type Sql, sqlOf } from "@/lib/server/db/sql";
import { releasedByCount } from "@/lib/server/injects/released";
import { writeMails } from "@/lib/server/members/mails";
import { type CommandWatch, watched, type WatchedType } from "@/lib/server/metrics/watch-command";
import { append, type Entry, numbered } from "./append";
import type { Aside } from "./aside";
import type { LockedExercise } from "./context";
import { isDue, lockExercise } from "./lock";
import { project } from "./project";
import { createTurns } from "@/lib/server/turns";
import { wake } from "./wake";

/** Seeds and tests bring their own time; everything else takes the database's. */
export type Options = { db?: Db; now?: Instant };

export type Executed = {
  /** The exercise's place in its log after the command. */
  seq: number;
  /** What the command made, as the actor may see it; the first time's events when it was sent again. */
  events: LoggedEvent[];
};

export type Scene = { tx: Tx; sql: Sql; exercise: LockedExercise; now: Instant };
type Outcome = {
  entries: Entry[];
  /** What the same command made when it came before; there are no entries then. */
  earlier?: LoggedEvent[];
  commandId?: Id;
  commandHash?: string;
  aside?: Aside;
};

export type Act = (scene: Scene) => Promise<Outcome>;
/** What it is counted as; what the clock does by itself is not. */
type Counted = { as?: WatchedType };

/** The transaction all changes share: `act` sees an exercise whose clock is up to date. */
export function commit(slug: string, options: Options & Counted, act: Act): Promise<Executed> {
  const { as: type } = options;
  return type ? watched(type, (watch) => transact(slug, options, act, watch)) : transact(slug, options, act);
}

const lineOf = perDatabase(() =>
  createTurns<() => Promise<Executed>, Executed>(async (_, [work]) => [await work!()], 1),
);

/** As `commit`. Those for one exercise wait for each other here, where waiting holds no connection to the database. */
export function transact(slug: string, options: Options, act: Act, watch?: CommandWatch): Promise<Executed> {
  const database = options.db ?? db();
  return lineOf(database)(slug, () => transactNow(database, slug, options.now, act, watch));
}

async function transactNow(
  database: Db,
  slug: string,
  given: Instant | undefined,
  act: Act,
  watch?: CommandWatch,
): Promise<Executed> {
  const transaction = database.prisma.$transaction(
    async (tx) => {
      const sql = sqlOf(tx);
      const locked = await lockExercise(sql, slug);
      const now = given ?? locked.now;
      const stored = locked.exercise;
      watch?.reached("lock");
      const due = isDue(locked, now) ? await claimDue(tx, stored, now) : [];
      const fired = await eventsOf(tx, stored, due);
      const exercise = {
        ...stored,
        rounds: due.reduce(afterDue, stored.rounds),
        released: stored.released + countReleases(fired),
      };

      const outcome = await act({ tx, sql, exercise, now });
      watch?.reached("decide");
      const { entries, commandId = null, commandHash = null, aside = {} } = outcome;
      // What was claimed of the clock is logged whatever became of the command, or it would be lost.
      const made = entries.map(({ event }) => event);
      const reached = await releasedByCount(tx, stored.id, made, exercise.released + countReleases(made));
      const all = [...fired.map(byTheClock), ...entries, ...reached.map(byTheClock)];
      const logged = numbered(all, stored.seq, now);
      if (logged.length > 0) {
        const source = { id: commandId, hash: commandHash, requestId: watch?.requestId ?? null };
        await append(
          sql,
          stored.id,
          logged.map((event) => ({ event, source })),
        );
        await writeMails(tx, stored, logged, aside);
        await project(tx, stored, logged, aside);
      }
      watch?.reached("write");
      const events = outcome.earlier ?? logged.filter(({ by }) => by !== null);
      return { exerciseId: stored.id, before: stored.seq, executed: { seq: stored.seq + logged.length, events } };
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
  const { exerciseId, before, executed } = await transaction.catch(refuseTaken);
  watch?.reached("commit");
  watch?.committed(exerciseId, executed.seq);
  if (executed.seq > before) wake(database, exerciseId);
  return executed;
}

/** Lets the clock of an exercise do what is due, and nothing else. */
export async function tick(slug: string, options: Options = {}): Promise<Executed> {
  return commit(slug, options, async () => ({ entries: [] }));
}

const byTheClock = (event: DomainEvent): Entry => ({ event, by: null });

function countReleases(events: DomainEvent[]): number {
  return events.filter(({ type }) => type === "inject.released").length;
}

// Ids and the codes of invites are one of a kind everywhere, and a handler sees only its own exercise.
function refuseTaken(error: unknown): never {
  if (!isTaken(error)) throw error;
  throw new Refusal("id-reused", "This id, or this code, is in use already. Make a new one and send again.");
}

const Taken = z.union([
  z.object({ code: z.literal("P2002"), meta: z.object({ modelName: z.string().optional() }).optional() }),
  // Of a statement in SQL Prisma says what the database said.
  z.object({
    code: z.literal("P2010"),
    meta: z.object({
      driverAdapterError: z.object({
        cause: z.object({ originalCode: z.literal("23505"), table: z.string().optional() }),
      }),
    }),
  }),
]);

/** Whether something was to be written under a key that is in use, but for a number in the log, which is nobody's to choose. */
function isTaken(error: unknown): boolean {
  const { data } = Taken.safeParse(error);
  if (data?.code === "P2002") return data.meta?.modelName !== "Event";
  return data !== undefined && data.meta.driverAdapterError.cause.table !== "event";
}

function afterDue(rounds: LockedExercise["rounds"], { type, subjectId }: DueEvent): LockedExercise["rounds"] {
  if (type === "inject.released" || type === "round.ends-soon") return rounds;
  return withPhase(rounds, subjectId, type === "round.opened" ? "open" : "closed");
}
