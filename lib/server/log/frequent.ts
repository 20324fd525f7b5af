import { z } from "zod";
import { concernedBy } from "@/lib/domain/attention/concerned-by";
import type { Command, CommandOf, CommandType } from "@/lib/domain/commands";
import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import { type Concerning, writeNotices } from "@/lib/server/attention/note";
import { readFactsOfPost } from "@/lib/server/attention/read-facts";
import { type Db, db } from "@/lib/server/db/client";
import { inTransaction } from "@/lib/server/db/in-transaction";
import { perDatabase } from "@/lib/server/db/per-database";
import { type Remembered, remembering, type Sql } from "@/lib/server/db/sql";
import { postComment } from "@/lib/server/discussion/post-comment";
import { reactToComment } from "@/lib/server/discussion/react-to-comment";
import { rateOption } from "@/lib/server/ratings/rate-option";
import { findActors, hashOf, requirePermission, toActor } from "./actor";
import { append, numbered, type Source } from "./append";
import { type Executed, type Options, tick } from "./commit";
import type { FrequentContext } from "./context";
import { isDue, lockAtOnce } from "./lock";
import { type FrequentEvent, moveOn, projectFrequent } from "./project";
import type { CommandWatch } from "@/lib/server/metrics/watch-command";
import { createTurns } from "@/lib/server/turns";
import { wake } from "./wake";

/** What a crowd sends all the time: commands that change nothing on which another's permission, or the clock, hangs. */
const frequentTypes = ["post-comment", "react-to-comment", "rate-option"] as const satisfies CommandType[];

export type FrequentCommand = CommandOf<(typeof frequentTypes)[number]>;

export function isFrequent(command: Command): command is FrequentCommand {
  return (frequentTypes as readonly string[]).includes(command.type);
}

type Asked = { userId: Id; command: FrequentCommand; watch: CommandWatch };
type Done = Executed | Refusal | null;

const mostAtOnce = 100;

/**
 * As `execute`, together with whatever else of this kind comes for the exercise at the same time: under one lock, in one
 * commit. Null for what was sent before, which is not answered here.
 */
export async function executeFrequent(
  slug: string,
  asked: Asked,
  { db: given, now }: Options,
): Promise<Executed | null> {
  const done = await turnsOf(given ?? db())(JSON.stringify([slug, now]), { slug, now, ...asked });
  if (done instanceof Refusal) throw done;
  return done;
}

type Turn = Asked & { slug: string; now: Instant | undefined };

const turnsOf = perDatabase((database) => createTurns<Turn, Done>((_, lot) => commitLot(database, lot), mostAtOnce));

async function commitLot(database: Db, lot: Turn[]): Promise<Done[]> {
  const { slug, now } = lot[0]!;
  const looked = lookedUp(database);
  const before = looked.take(slug);
  try {
    const done = await inTransaction(database, (sql) => doTogether(sql, { slug, now, before }, lot));
    if (done === "clock-is-due") {
      await tick(slug, { db: database, now });
      return await commitLot(database, lot);
    }
    lot.forEach(({ watch }, place) => {
      const executed = done.each[place];
      if (executed === null) return;
      watch.reached("commit");
      if (!(executed instanceof Refusal)) watch.committed(done.exerciseId, executed!.seq);
    });
    looked.keep(slug, done);
    if (done.seq > done.before) wake(database, done.exerciseId);
    return done.each;
  } catch (error) {
    const isRefused = isRefusedByDatabase(error);
    if (!isRefused && !isFaulty(error)) throw error;
    if (lot.length === 1) {
      if (isRefused) return [null];
      throw error;
    }
    // One of them cannot be done: without it, the others can.
    const each: Done[] = [];
    for (const turn of lot) each.push(...(await commitLot(database, [turn])));
    return each;
  }
}

/** Whether the database has something against what was to be written, as a key that is taken, and not against writing. */
function isRefusedByDatabase(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^(22|23)/.test(code);
}

/** Whether a row was not as it must be, or the program is wrong: that is of one command, and no matter of the others. */
function isFaulty(error: unknown): boolean {
  return [z.ZodError, TypeError, RangeError].some((kind) => error instanceof kind);
}

type Lookup = { seq: number; known: Remembered };
const [mostLookups, mostKnown] = [50, 5_000];

/**
 * What was looked up for the last lot of an exercise. It holds until something else is done there, which the number of its
 * last event tells: no frequent command changes what is looked up for another.
 */
const lookedUp = perDatabase(() => {
  const lookups = new Map<string, Lookup>();
  return {
    /** Takes it out: a transaction that fails may leave answers that are none. */
    take(slug: string): Lookup | undefined {
      const lookup = lookups.get(slug);
      lookups.delete(slug);
      return lookup;
    },
    keep(slug: string, { seq, known }: Lookup): void {
      if (known.size > mostKnown) return;
      lookups.set(slug, { seq, known });
      if (lookups.size > mostLookups) lookups.delete(lookups.keys().next().value!);
    },
  };
});

type Given = { slug: string; now: Instant | undefined; before: Lookup | undefined };
type Together = Lookup & { exerciseId: Id; before: number; each: Done[] };

async function doTogether(
  sql: Sql,
  { slug, now: given, before }: Given,
  lot: Asked[],
): Promise<Together | "clock-is-due"> {
  const userIds = [...new Set(lot.map(({ userId }) => userId))];
  const [locked, members, had] = await Promise.all([
    lockAtOnce(sql, slug),
    findActors(sql, slug, userIds),
    findKnown(sql, slug, lot),
  ]);
  const { exercise } = locked;
  const now = given ?? locked.now;
  if (isDue(locked, now)) return "clock-is-due";

  const known = before?.seq === exercise.seq ? before.known : (new Map() as Remembered);
  const look = remembering(sql, known);
  const written: Written[] = [];
  const each: Done[] = [];
  for (const { userId, command, watch } of lot) {
    if (had.has(command.id)) {
      each.push(null);
      continue;
    }
    had.add(command.id);
    // Its wait among the others counts as waiting for the lock.
    watch.reached("lock");
    const seq = exercise.seq + written.length;
    try {
      const actor = toActor(members.get(userId));
      await requirePermission(sql, exercise, actor, command.type, now);
      const context = { sql, look, exercise, actor, now };
      const events = numbered(
        (await decideFrequent(context, command)).map((event) => ({ event, by: actor.memberId })),
        seq,
        now,
      );
      watch.reached("decide");
      const source = { id: command.id, hash: hashOf(command), requestId: watch.requestId };
      for (const event of events) written.push({ source, ...(await write(context, event as FrequentEvent)) });
      each.push({ seq: seq + events.length, events });
    } catch (error) {
      // Whatever refuses a command does so before anything of it is written.
      if (!(error instanceof Refusal)) throw error;
      each.push(error);
    }
  }
  const seq = exercise.seq + written.length;
  if (written.length > 0) {
    await Promise.all([
      append(sql, exercise.id, written),
      writeNotices(sql, exercise, written),
      moveOn(sql, exercise.id, seq),
    ]);
  }
  lot.forEach(({ watch }, place) => each[place] && watch.reached("write"));
  return { exerciseId: exercise.id, before: exercise.seq, seq, each, known };
}

type Written = Concerning & { source: Source };

/** Whom it concerns is asked before it is projected, as `project` does. */
async function write(context: FrequentContext, event: FrequentEvent): Promise<Concerning> {
  const { id } = context.exercise;
  const facts = event.type === "comment.posted" ? await readFactsOfPost(context, id, event) : null;
  const concerns = facts ? concernedBy(event, facts) : [];
  const projected = projectFrequent(context, id, event);
  // One statement, before all that are asked for from here on; should it fail, so does the commit.
  if (event.type === "comment.posted") projected.catch(() => undefined);
  else await projected;
  return { event, concerns };
}

function decideFrequent(context: FrequentContext, command: FrequentCommand): Promise<DomainEvent[]> {
  switch (command.type) {
    case "post-comment":
      return postComment(context, command);
    case "react-to-comment":
      return reactToComment(context, command);
    case "rate-option":
      return rateOption(context, command);
  }
}

/** Those of the ids of commands that the log has already. */
async function findKnown(sql: Sql, slug: string, lot: Asked[]): Promise<Set<Id>> {
  const rows = await sql<{ commandId: Id }>(
    `SELECT DISTINCT "commandId" FROM event JOIN exercise ON exercise.id = "exerciseId"
     WHERE slug = $1 AND "commandId" = ANY($2::uuid[])`,
    [slug, lot.map(({ command }) => command.id)],
  );
  return new Set(rows.map(({ commandId }) => commandId));
}
