import { z } from "zod";
import { type Id, line } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { sha256 } from "./secrets";

export const Account = z.object({ name: line(120) });
export type Account = z.infer<typeof Account>;

/** Changes one's own name, which only the organizers of one's exercises see. */
export async function renameAccount(userId: Id, { name }: Account): Promise<Account> {
  await db().prisma.user.update({ where: { id: userId }, data: { name } });
  return { name };
}

/** An account without an address, for somebody who joins by a link alone; the same one for the same secret key. */
export async function createGuest(name: string, key: string): Promise<Id> {
  const id = idFrom(key);
  await db().prisma.user.createMany({ data: { id, name }, skipDuplicates: true });
  return id;
}

// The id says nothing of the key, and is shown to nobody.
function idFrom(key: string): Id {
  return sha256(`guest ${key}`).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

/** Takes back a guest who could not join after all. */
export async function removeGuest(userId: Id): Promise<void> {
  await db().prisma.user.deleteMany({
    where: { id: userId, email: null, members: { none: {} }, applicants: { none: {} } },
  });
}
