import { randomUUID } from "node:crypto";
import { copySetup, type LeftOut } from "@/lib/domain/exercise/copy";
import type { DuplicateExercise } from "@/lib/domain/exercise/commands";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { whyNotWhole } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import type { Options } from "@/lib/server/log/commit";
import { readNow } from "@/lib/server/log/lock";
import { requireMember } from "@/lib/server/members/viewer";
import { type Created, foundExercise, foundingEvents } from "./create-exercise";
import { readSetup } from "./read-setup";
import { setupEvents } from "./setup-events";

/**
 * Makes a new draft of what an organizer has set up in an exercise; nobody comes along but they. The same id again
 * answers with the exercise that it made. Throws "forbidden" to everybody else, and "rehearsal" for a rehearsal.
 */
export async function duplicateExercise(
  slug: string,
  userId: Id,
  { id, title, alias }: DuplicateExercise,
  options: Options = {},
): Promise<Created & { leftOut: LeftOut }> {
  const { prisma } = options.db ?? db();
  const { exerciseId, role } = await requireMember(slug, userId);
  const read = await prisma.$transaction(
    async (tx) => {
      const row = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId } });
      const refusal = whyNotWhole("duplicate", role, { ...row, status: ExerciseStatus.parse(row.status) });
      if (refusal) throw refusal;
      return { setup: await readSetup(tx, exerciseId), now: options.now ?? (await readNow(tx)) };
    },
    { isolationLevel: "RepeatableRead" },
  );
  const { setup, leftOut } = copySetup(read.setup, read.now, randomUUID);
  const input = { id, alias, rounds: setup.rounds, framing: { ...setup.framing, title } };
  const created = await foundExercise(userId, input, options, async ({ tx }, address) => ({
    events: [...foundingEvents(input, address), ...(await setupEvents(tx, id, setup))],
    aside: { userId },
  }));
  return { ...created, leftOut };
}
