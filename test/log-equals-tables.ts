import { expect } from "vitest";
import { audienceOf, type StoredEvent, type Viewer } from "@/lib/domain/audience";
import { fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import { revisionsOf } from "@/lib/domain/options/evolve";
import type { Id } from "@/lib/domain/primitives";
import { ratingKey } from "@/lib/domain/ratings/rating";
import { sampleId } from "@/lib/domain/report/sample-log";
import { pendingDue } from "@/lib/domain/due";
import type { ExerciseState } from "@/lib/domain/state";
import type { Db, Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { readState } from "@/lib/server/exercises/read-snapshot";
import { readEvents } from "@/lib/server/log/read-events";
import { listBundlings } from "@/lib/server/blind/rows";
import { toRating } from "@/lib/server/ratings/rows";
import { toRevision } from "@/lib/server/options/rows";

/** Somebody who may see everything. */
export const staff: Viewer = { kind: "member", memberId: sampleId(1, 0), role: "organizer" };

const all = 1_000_000;

export function readWholeLog(db: Db, exerciseId: Id): Promise<StoredEvent[]> {
  return readEvents(db, exerciseId, 0, all);
}

/** The rule that never bends: folding the log of an exercise gives what its tables hold. */
export async function expectLogEqualsTables(db: Db, exerciseId: Id): Promise<void> {
  const stored = await readWholeLog(db, exerciseId);
  const events = stored.map(({ event }) => event);
  const folded = fold(events);
  const tables = await readTables(db, exerciseId);

  expect(tables).toStrictEqual(folded);
  expect(Object.keys(tables.options), "options in one order").toEqual(Object.keys(folded.options));
  expect(Object.keys(tables.narratives), "narratives in one order").toEqual(Object.keys(folded.narratives));
  expectOrdered(events);
  const desksOf = (injectId: Id): string[] => tables.injects[injectId]?.desks ?? [];
  for (const { event, audience } of stored) expect(audience, event.type).toBe(audienceOf(event, desksOf));
  await expectRevisions(db, tables, events);
  await expectDueEvents(db, tables);
}

function readTables({ prisma }: Db, exerciseId: Id): Promise<ExerciseState> {
  const patient = { maxWait: 20_000, timeout: 20_000 };
  const read = async (tx: Tx): Promise<ExerciseState> => ({
    ...(await readState(tx, exerciseId, staff, { threads: "all", options: "all" })),
    // A viewer, staff too, is given their own alone; the log holds those of all.
    ratings: Object.fromEntries(
      (await tx.rating.findMany({ where: { exerciseId } })).map((row) => [ratingKey(row), toRating(row)]),
    ),
    ownBundlings: await listBundlings(tx, exerciseId),
  });
  return prisma.$transaction(read, patient);
}

function expectOrdered(events: LoggedEvent[]): void {
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const times = events.map(({ at }) => at);
  expect(times, "time does not run backwards").toEqual(times.toSorted((a, b) => a - b));
}

async function expectRevisions({ prisma }: Db, { options }: ExerciseState, events: LoggedEvent[]): Promise<void> {
  for (const optionId of Object.keys(options)) {
    const rows = await prisma.revision.findMany({ where: { optionId }, orderBy: { number: "asc" } });
    expect(rows.map(toRevision)).toStrictEqual(revisionsOf(optionId, events));
  }
}

async function expectDueEvents({ prisma }: Db, { exercise, rounds, injects }: ExerciseState): Promise<void> {
  const where = { exerciseId: exercise.id, firedAt: null };
  const rows = await prisma.dueEvent.findMany({ where, orderBy: [{ dueAt: "asc" }, { place: "asc" }] });
  expect(rows.map(({ type, subjectId, dueAt }) => ({ type, subjectId, dueAt: toInstant(dueAt) }))).toEqual(
    exercise.status === "open" ? pendingDue(rounds, Object.values(injects)) : [],
  );
}
