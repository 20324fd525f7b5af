import type { ExerciseEvent } from "@/lib/domain/exercise/evolve";
import type { Framing } from "@/lib/domain/exercise/setup";
import type { Id } from "@/lib/domain/primitives";
import { movedRounds, openedRounds, plannedRounds, withoutUnopened } from "@/lib/domain/rounds/evolve";
import type { Tx } from "@/lib/server/db/client";
import { changeRounds, moveGraces, writeRounds } from "@/lib/server/rounds/project";

export async function projectExercise(tx: Tx, exerciseId: Id, event: ExerciseEvent): Promise<void> {
  const update = (data: Parameters<typeof tx.exercise.update>[0]["data"]) =>
    tx.exercise.update({ where: { id: exerciseId }, data });
  const at = new Date(event.at);
  switch (event.type) {
    case "exercise.created":
      await update({
        ...framingColumns(event.payload.framing),
        rehearsalOf: event.payload.rehearsalOf ?? null,
        createdAt: at,
      });
      await writeRounds(tx, exerciseId, plannedRounds(event.payload.rounds));
      return;
    case "exercise.framed":
      await update(framingColumns(event.payload.framing));
      return;
    case "exercise.opened":
      await update({ status: "open", openedAt: at });
      await changeRounds(tx, exerciseId, (rounds) => openedRounds(rounds, event.payload.times));
      return;
    case "exercise.paused":
      await update({ pausedAt: at });
      await changeRounds(tx, exerciseId, (rounds) => rounds);
      return;
    case "exercise.resumed":
      await moveGraces(tx, exerciseId, await readPausedAt(tx, exerciseId), at);
      await update({ pausedAt: null });
      await changeRounds(tx, exerciseId, (rounds) => movedRounds(rounds, event.payload.times, event.at));
      return;
    case "exercise.closed":
      await update({ status: "closed", pausedAt: null, closedAt: at });
      await changeRounds(tx, exerciseId, withoutUnopened);
      return;
    case "exercise.published":
      await update({
        status: "published",
        publishedAt: at,
        publishedById: event.by,
        unreferenced: event.payload.unreferenced,
      });
      return;
  }
}

async function readPausedAt(tx: Tx, id: Id): Promise<Date> {
  const { pausedAt } = await tx.exercise.findUniqueOrThrow({ where: { id }, select: { pausedAt: true } });
  if (pausedAt === null) throw new Error("The clock of this exercise did not stand.");
  return pausedAt;
}

function framingColumns(framing: Framing): Framing {
  const { title, question, brief, provenance, axes, stakeholders, instruments, criteria } = framing;
  return { title, question, brief, provenance, axes, stakeholders, instruments, criteria };
}
