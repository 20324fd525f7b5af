import { z } from "zod";
import { counts, type Coverage, coverageOf } from "@/lib/domain/coverage/coverage";
import type { Term } from "@/lib/domain/exercise/setup";
import { optionStatuses, Placement, StakeholderPart } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

const Status = z.enum(optionStatuses);

/** What the options cover so far. */
export async function readCoverage(tx: Tx, exerciseId: Id): Promise<Coverage> {
  const { stakeholders, instruments } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { stakeholders: true, instruments: true },
  });
  const rows = await tx.policyOption.findMany({
    where: { exerciseId },
    select: {
      status: true,
      mergedIntoId: true,
      authorId: true,
      stakeholders: true,
      instruments: true,
      placement: true,
    },
  });
  const counting = rows.filter(({ status, mergedIntoId }) => counts({ status: Status.parse(status), mergedIntoId }));
  const options = counting.map((row) => ({
    authorId: row.authorId,
    stakeholders: StakeholderPart.array()
      .parse(row.stakeholders)
      .map(({ id }) => id),
    instruments: row.instruments,
    placement: Placement.parse(row.placement),
  }));
  return coverageOf(options, { stakeholders: stakeholders as Term[], instruments: instruments as Term[] });
}
