import type { Visitor } from "@/lib/server/auth/visitor";
import { env, isDemo } from "@/lib/server/env";

/**
 * Whether somebody looks after this Sandtable as a whole: by an address of SANDTABLE_ADMINS. In a demonstration nobody
 * does, since its mails, sign-in links among them, are there for anybody to read.
 */
export function isAdmin(visitor: Pick<Visitor, "email"> | null): boolean {
  const address = visitor?.email?.toLowerCase();
  return address !== undefined && !isDemo() && env().SANDTABLE_ADMINS.includes(address);
}
