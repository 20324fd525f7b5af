import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { holds } from "./sessions";

/** What somebody showed to be let in: one of their sessions, or one of their tokens. */
export const Credential = z.object({ by: z.enum(["session", "token"]), id: Id });
export type Credential = z.infer<typeof Credential>;

/** Of some credentials, the ids of those that hold: neither revoked nor run out. */
export async function findHolding(credentials: Credential[], { prisma } = db()): Promise<Set<Id>> {
  const idsBy = (by: Credential["by"]) => credentials.filter((entry) => entry.by === by).map(({ id }) => id);
  const [sessions, tokens] = await Promise.all([
    prisma.session.findMany({
      where: { id: { in: idsBy("session") }, ...holds() },
      select: { id: true },
    }),
    prisma.apiToken.findMany({ where: { id: { in: idsBy("token") }, revokedAt: null }, select: { id: true } }),
  ]);
  return new Set([...sessions, ...tokens].map(({ id }) => id));
}
