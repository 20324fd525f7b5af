import { Refusal } from "@/lib/domain/errors";
import type { FullOption, Revision } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toOption, toRevision } from "./rows";

/** An option by its number; throws "not-found". */
export async function getOption(exerciseId: Id, number: number): Promise<FullOption> {
  return (await readOption(exerciseId, number)).option;
}

export type OptionPage = { seq: number; option: FullOption };

/** An option by its number with the event after which it stood so; throws "not-found". */
export async function readOption(exerciseId: Id, number: number): Promise<OptionPage> {
  const { prisma } = db();
  const [exercise, row] = await prisma.$transaction(
    [
      prisma.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } }),
      prisma.policyOption.findUnique({ where: { exerciseId_number: { exerciseId, number } } }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  if (!row) throw new Refusal("not-found", "There is no such option in this exercise.");
  return { seq: exercise.seq, option: toOption(row) };
}

/** Every version of an option, the first first. */
export async function readRevisions(optionId: Id): Promise<Revision[]> {
  const rows = await db().prisma.revision.findMany({ where: { optionId }, orderBy: { number: "asc" } });
  return rows.map(toRevision);
}
