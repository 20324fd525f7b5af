import { givenTo } from "@/lib/domain/audience";
import type { Command, CommandType } from "@/lib/domain/commands";
import type { DueEvent } from "@/lib/domain/due";
import { idReused, Refusal } from "@/lib/domain/errors";
import type { DomainEvent, LoggedEvent } from "@/lib/domain/events";
import { Role } from "@/lib/domain/members/member";
import { whyRefused } from "@/lib/domain/policy";
import type { Id, Instant } from "@/lib/domain/primitives";
import { withPhase } from "@/lib/domain/rounds/evolve";
import type { Grace } from "@/lib/domain/rounds/round";
import { sha256 } from "@/lib/server/auth/secrets";
import { claimDue, eventsOf } from "@/lib/server/clock/due";
import { type Db, db, type Tx } from "@/lib/server/db/client";
import { releasedByCount } from "@/lib/server/injects/released";
import { shutOut } from "@/lib/server/members/viewer";
import { writeMails } from "@/lib/server/members/mails";
import { append, type Entry } from "./append";
import { type Aside, asideOf } from "./aside";
import type { Actor, LockedExercise } from "./context";
import { decide } from "./decide";
import { lockExercise, readNow } from "./lock";
import { project } from "./project";
import { toStored } from "./read-events";
import { forgottenHash } from "./redact";
import { wake } from "./wake";

/** Seeds and tests bring their own time; everything else takes the database's. */
export type Options = { db?: Db; now?: Instant };

export type Executed = {
  /** The exercise's place in its log after the command. */
  seq: number;
  /** What the command made, as the actor may see it; the first time's events when it was sent again. */
  events: LoggedEvent[];
};

/**
 * The one door for changes to an exercise: locks it, brings its clock up to now, asks the policy,
 * decides, and commits events and rows together. Throws a Refusal, having changed nothing.
 */
export async function execute(slug: string, userId: Id, command: Command, options: Options = {}): Promise<Executed> {
  return commit(slug, options, async ({ tx, exercise, now }) => {
    const actor = await requireActor(tx, exercise, userId);
    const commandHash = hashOf(command);
    const earlier = await findEarlier(tx, exercise, { id: command.id, hash: commandHash }, actor);
    if (earlier) return { entries: [], earlier };
    const refusal = await findRefusal(tx, exercise, actor, command.type, now);
    if (refusal) throw refusal;
    const events = await decide({ tx, exercise, actor, now }, command);
    return {
      commandId: command.id,
      commandHash,
      aside: asideOf(command),
      entries: events.map((event) => ({ event, by: actor.memberId })),
    };
  });
}

/** Lets the clock of an exercise do what is due, and nothing else. */
export async function tick(slug: string, options: Options = {}): Promise<Executed> {
  return commit(slug, options, async () => ({ entries: [] }));
}

export type Scene = { tx: Tx; exercise: LockedExercise; now: Instant };
type Outcome = {
  entries: Entry[];
  /** What the same command made when it came before; there are no entries then. */
  earlier?: LoggedEvent[];
  commandId?: Id;
  commandHash?: string;
  aside?: Aside;
};

/** The transaction all changes share: `act` sees an exercise whose clock is up to date. */
export async function commit(
  slug: string,
  options: Options,
  act: (scene: Scene) => Promise<Outcome>,
): Promise<Executed> {
  const database = options.db ?? db();
  const transaction = database.prisma.$transaction(
    async (tx) => {
      const stored = await lockExercise(tx, slug);
      const now = options.now ?? (await readNow(tx));
      const due = await claimDue(tx, stored, now);
      const fired = await eventsOf(tx, stored, due);
      const exercise = {
        ...stored,
        rounds: due.reduce(afterDue, stored.rounds),
        released: stored.released + countReleases(fired),
      };

      const outcome = await act({ tx, exercise, now });
      const { entries, commandId = null, commandHash = null, aside = {} } = outcome;
      // What was claimed of the clock is logged whatever became of the command, or it would be lost.
      const made = entries.map(({ event }) => event);
      const reached = await releasedByCount(tx, stored.id, made, exercise.released + countReleases(made));
      const all = [...fired.map(byTheClock), ...entries, ...reached.map(byTheClock)];
      const source = { id: commandId, hash: commandHash };
      const logged = all.length > 0 ? await append(tx, stored.id, stored.seq, all, now, source) : [];
      if (logged.length > 0) {
        await writeMails(tx, stored, logged, aside);
        await project(tx, stored, logged, aside);
      }
      const events = outcome.earlier ?? logged.filter(({ by }) => by !== null);
      return { exerciseId: stored.id, before: stored.seq, executed: { seq: stored.seq + logged.length, events } };
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
  const { exerciseId, before, executed } = await transaction.catch(refuseTaken);
  if (executed.seq > before) wake(database, exerciseId);
  return executed;
}

const byTheClock = (event: DomainEvent): Entry => ({ event, by: null });

function countReleases(events: DomainEvent[]): number {
  return events.filter(({ type }) => type === "inject.released").length;
}

// Ids and the codes of invites are one of a kind everywhere, and a handler sees only its own exercise.
function refuseTaken(error: unknown): never {
  const { code, meta } = error as { code?: string; meta?: { modelName?: string } };
  if (code !== "P2002" || meta?.modelName === "Event") throw error;
  throw new Refusal("id-reused", "This id, or this code, is in use already. Make a new one and send again.");
}

/** Asks the policy; of a round that does not permit it once more, with the time that the actor alone was given. */
async function findRefusal(tx: Tx, exercise: LockedExercise, actor: Actor, type: CommandType, now: Instant) {
  const refusal = whyRefused(type, actor.role, exercise, now);
  if (refusal?.code !== "round-closed") return refusal;
  return whyRefused(type, actor.role, { ...exercise, graces: await listGracesOf(tx, actor.memberId) }, now);
}

async function listGracesOf(tx: Tx, memberId: Id): Promise<Grace[]> {
  const rows = await tx.grace.findMany({ where: { memberId } });
  return rows.map(({ roundId, until }) => ({ memberId, roundId, until: until.getTime() }));
}

async function requireActor(tx: Tx, exercise: LockedExercise, userId: Id): Promise<Actor> {
  const member = await tx.member.findUnique({ where: { exerciseId_userId: { exerciseId: exercise.id, userId } } });
  if (!member)
    throw new Refusal("forbidden", "You are not a member of this exercise. Ask its organizer for an invitation.");
  if (member.standing !== "active") throw new Refusal("forbidden", shutOut);
  return { memberId: member.id, userId, role: Role.parse(member.role), desk: member.desk };
}

async function findEarlier(
  tx: Tx,
  exercise: LockedExercise,
  { id: commandId, hash }: { id: Id; hash: string },
  actor: Actor,
): Promise<LoggedEvent[] | null> {
  const rows = await tx.event.findMany({ where: { exerciseId: exercise.id, commandId }, orderBy: { seq: "asc" } });
  if (rows.length === 0) return null;
  if (rows.some((row) => row.by !== actor.memberId)) throw idReused();
  if (rows.some(({ commandHash }) => commandHash !== hash && commandHash !== forgottenHash)) {
    const message = "Something else was sent with this id before, and that counts. Send this with a new id.";
    throw new Refusal("id-reused", message);
  }
  const viewer = { kind: "member" as const, ...actor };
  return (await toStored(tx, rows)).flatMap((entry) => givenTo(viewer, entry) ?? []);
}

// Commands are made by zod, which gives their fields one order.
function hashOf(command: Command): string {
  return sha256(JSON.stringify(command));
}

function afterDue(rounds: LockedExercise["rounds"], { type, subjectId }: DueEvent): LockedExercise["rounds"] {
  if (type === "inject.released" || type === "round.ends-soon") return rounds;
  return withPhase(rounds, subjectId, type === "round.opened" ? "open" : "closed");
}
