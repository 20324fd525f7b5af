import type { Id } from "@/lib/domain/primitives";
import type { CrowdTask } from "@/lib/domain/rehearsals/crowd-task";
import { createToken } from "@/lib/server/auth/tokens";
import type { Db } from "@/lib/server/db/client";
import { crowdCode, moderatorsFor } from "./crowd-invites";

/** What a crowd needs to come in: accounts that are marked as simulated, each with a token, and the invitations' codes. */
export async function makeCrowd(
  { prisma }: Db,
  { exerciseId, analysts }: { exerciseId: Id; analysts: number },
): Promise<Pick<CrowdTask, "analysts" | "moderators">> {
  const count = analysts + moderatorsFor(analysts);
  const users = await prisma.user.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      name: `Simulated person ${index + 1}`,
      simulatedFor: exerciseId,
    })),
    select: { id: true },
  });
  const tokens: string[] = [];
  for (const { id } of users) tokens.push((await createToken(id, { name: "Simulated crowd" })).token);
  return {
    analysts: { code: crowdCode(exerciseId, "analyst"), tokens: tokens.slice(0, analysts) },
    moderators: { code: crowdCode(exerciseId, "moderator"), tokens: tokens.slice(analysts) },
  };
}

/** Takes the crowd's tokens back: nobody can act as one of them any more. */
export async function dismissCrowds({ prisma }: Db, exerciseIds: Id[]): Promise<void> {
  if (exerciseIds.length === 0) return;
  await prisma.apiToken.deleteMany({ where: { user: { simulatedFor: { in: exerciseIds } } } });
}
