import { z } from "zod";
import { type Id, line } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export const Account = z.object({ name: line(120) });
export type Account = z.infer<typeof Account>;

/** Changes one's own name, which only the organizers of one's exercises see. */
export async function renameAccount(userId: Id, { name }: Account): Promise<Account> {
  await db().prisma.user.update({ where: { id: userId }, data: { name } });
  return { name };
}

/** An account without an address, for somebody who joins by a link alone. */
export async function createGuest(name: string): Promise<Id> {
  const { id } = await db().prisma.user.create({ data: { name }, select: { id: true } });
  return id;
}

/** Takes back a guest who could not join after all. */
export async function removeGuest(userId: Id): Promise<void> {
  await db().prisma.user.deleteMany({ where: { id: userId, email: null, members: { none: {} } } });
}
