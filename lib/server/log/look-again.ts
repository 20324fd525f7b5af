import type { Viewer } from "@/lib/domain/audience";
import { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { findHolding } from "@/lib/server/auth/credential";
import type { Ticket } from "@/lib/server/auth/ticket";
import type { Db } from "@/lib/server/db/client";
import { sqlOn } from "@/lib/server/db/sql";
import { createTurns } from "@/lib/server/turns";

const mostAtOnce = 500;

/**
 * Looks again at what a ticket says, since it is as old as a minute: a role may have changed, or a session been revoked;
 * null where its viewer may not come in. Those of a thousand who come back at once are looked at together.
 */
export function createLookAgain(database: Db): (ticket: Ticket) => Promise<Viewer | null> {
  const turn = createTurns<Ticket, Viewer | null>((_, tickets) => lookAll(database, tickets), mostAtOnce);
  return (ticket) => turn("", ticket);
}

type MemberRow = { id: Id; role: string; desk: string | null };

async function lookAll(database: Db, tickets: Ticket[]): Promise<(Viewer | null)[]> {
  const holding = await findHolding(
    tickets.map(({ credential }) => credential),
    database,
  );
  const rows = await sqlOn(database.pool)<MemberRow>(
    `SELECT id, role, desk FROM member WHERE id = ANY($1::uuid[]) AND standing = 'active'`,
    [tickets.flatMap(({ viewer }) => (viewer.kind === "member" ? [viewer.memberId] : []))],
  );
  const members = new Map(rows.map((row) => [row.id, row]));
  return tickets.map(({ viewer, credential }) => {
    if (!holding.has(credential.id)) return null;
    if (viewer.kind === "reader") return viewer;
    const member = members.get(viewer.memberId);
    return member ? { ...viewer, role: Role.parse(member.role), desk: member.desk } : null;
  });
}
