import { randomUUID } from "node:crypto";
import { copySetup, type Setup } from "@/lib/domain/exercise/copy";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import { whyNotWhole } from "@/lib/domain/policy";
import type { Id, Instant } from "@/lib/domain/primitives";
import { compressSetup } from "@/lib/domain/rehearsals/compress";
import { type BeginRehearsal, leastMinutes, rehearsalLimits } from "@/lib/domain/rehearsals/rehearsal";
import { scheduleFrom } from "@/lib/domain/rounds/clock";
import { db, type Tx } from "@/lib/server/db/client";
import { type Created, foundExercise, foundingEvents } from "@/lib/server/exercises/create-exercise";
import { readSetup } from "@/lib/server/exercises/read-setup";
import { setupEvents } from "@/lib/server/exercises/setup-events";
import type { Options } from "@/lib/server/log/commit";
import { requireMember } from "@/lib/server/members/viewer";
import { crowdInvites } from "./crowd-invites";
import { dropClaim, throwAway } from "./throw-away";

const minute = 60_000;

/**
 * Begins a rehearsal of a draft: a copy, compressed and opened at once, whose organizers are the draft's and for which a
 * crowd is wanted. The draft's own log says nothing of it. The same id again answers with the rehearsal that it began.
 * Throws "forbidden", "rehearsal", "wrong-status", "invalid", "rehearsal-running", "rehearsals-full" or "no-rehearsal".
 */
export async function beginRehearsal(
  slug: string,
  userId: Id,
  input: BeginRehearsal,
  options: Options = {},
): Promise<Created> {
  const { prisma } = options.db ?? db();
  const { exerciseId: originalId, memberId, role } = await requireMember(slug, userId);
  const earlier = await prisma.exercise.findUnique({
    where: { id: input.id, rehearsalOf: originalId, seq: { gt: 0 } },
  });
  if (earlier) return { exerciseId: earlier.id, slug: earlier.slug, seq: earlier.seq };
  const { setup, organizers } = await prisma.$transaction(
    async (tx) => {
      const row = await tx.exercise.findUniqueOrThrow({ where: { id: originalId } });
      const refusal = whyNotWhole("rehearse", role, { ...row, status: ExerciseStatus.parse(row.status) });
      if (refusal) throw refusal;
      await requireRoom(tx, originalId, input);
      return { setup: await readSetup(tx, originalId), organizers: await listOrganizers(tx, originalId) };
    },
    { isolationLevel: "RepeatableRead" },
  );
  requireTime(setup, input.minutes);
  const me = organizers.find((organizer) => organizer.userId === userId)!;
  const others = organizers.filter((organizer) => organizer !== me).map((other) => ({ ...other, id: randomUUID() }));
  const { id, minutes, analysts, replaces } = input;

  const claim = { id, framing: setup.framing, rehearsalOf: originalId };
  const founding = foundExercise(userId, claim, options, async ({ tx, now }, address) => {
    // Two who begin one at the same moment do it one after the other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('rehearsals', 0))`;
    if (replaces !== null) await throwAway(tx, { id: replaces, originalId });
    await requireRoom(tx, originalId, { replaces: null });
    const at = new Date(now);
    const columns = { originalId, startedById: memberId, startedAt: at, touchedAt: at, minutes, analysts };
    await tx.rehearsal.create({ data: { exerciseId: id, ...columns } });

    const played = compressSetup(copySetup(setup, now, randomUUID).setup, minutes * minute, now);
    const invites = crowdInvites(id, analysts);
    const founded = foundingEvents({ ...claim, alias: me.alias, rounds: played.rounds }, address);
    return {
      aside: {
        userIds: new Map([[id, userId], ...others.map((other): [Id, Id] => [other.id, other.userId])]),
        codeHashes: invites.codeHashes,
      },
      events: [
        ...founded,
        ...others.map((other) => joinedAsOrganizer(other.id, other.alias)),
        // The crowd is as large as it was asked to be.
        ...(await setupEvents(tx, id, { ...played, capacity: null })),
        ...invites.events,
        ...openingEvents(played, now),
      ],
    };
  });
  return founding.catch(async (error: unknown) => {
    await dropClaim(prisma, { id, originalId });
    throw error;
  });
}

function joinedAsOrganizer(memberId: Id, alias: string): DomainEvent {
  const persona = { alias, region: "", field: "" };
  return { type: "member.joined", payload: { memberId, role: "organizer", persona } };
}

function openingEvents({ rounds }: Setup, now: Instant): DomainEvent[] {
  const opened = { roundId: rounds[0]!.id, dueAt: now };
  return [
    { type: "exercise.opened", payload: { times: scheduleFrom(rounds, now) } },
    { type: "round.opened", payload: opened },
  ];
}

async function listOrganizers(tx: Tx, exerciseId: Id): Promise<{ userId: Id; alias: string }[]> {
  const rows = await tx.member.findMany({
    where: { exerciseId, role: "organizer", standing: "active" },
    select: { userId: true, alias: true },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ userId, alias }) => (userId === null ? [] : [{ userId, alias }]));
}

/** Throws where this exercise is being rehearsed already, by another rehearsal than that which is replaced, or where too many crowds play. */
async function requireRoom(tx: Tx, originalId: Id, { replaces }: { replaces: Id | null }): Promise<void> {
  const running = await tx.rehearsal.findUnique({ where: { originalId } });
  if (running && running.exerciseId !== replaces) {
    throw new Refusal(
      "rehearsal-running",
      "This exercise is being rehearsed already. End that rehearsal, or reset it.",
    );
  }
  if (replaces !== null && !running) {
    throw new Refusal("no-rehearsal", "This rehearsal has ended already. Begin a new one from the exercise itself.");
  }
  const crowds = await tx.rehearsal.count({
    where: { crowd: { in: ["wanted", "playing"] }, originalId: { not: originalId } },
  });
  if (crowds >= rehearsalLimits.crowds) {
    const message = `${crowds} exercises are being rehearsed here at this moment, which is as many as can be. Try again in a few minutes.`;
    throw new Refusal("rehearsals-full", message);
  }
}

function requireTime({ rounds }: Setup, minutes: number): void {
  const least = leastMinutes(rounds.length);
  if (minutes >= least) return;
  const message = `So many rounds take at least ${least} minutes.`;
  throw new Refusal("invalid", message, [{ path: "minutes", message }]);
}
