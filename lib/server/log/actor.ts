import type { Command, CommandType } from "@/lib/domain/commands";
import { Refusal } from "@/lib/domain/errors";
import { Role } from "@/lib/domain/members/member";
import { whyRefused } from "@/lib/domain/policy";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Grace } from "@/lib/domain/rounds/round";
import { sha256 } from "@/lib/server/auth/secrets";
import type { Sql } from "@/lib/server/db/sql";
import { shutOut } from "@/lib/server/members/viewer";
import type { Actor, LockedExercise } from "./context";

type MemberRow = { id: Id; userId: Id; role: string; desk: string | null; standing: string };

/** The members that these people are in an exercise, by the ids of the people. */
export async function findActors(sql: Sql, slug: string, userIds: Id[]): Promise<Map<Id, MemberRow>> {
  const rows = await sql<MemberRow>(
    `SELECT member.id, "userId", role, desk, standing FROM member JOIN exercise ON exercise.id = "exerciseId"
     WHERE slug = $1 AND "userId" = ANY($2::uuid[])`,
    [slug, userIds],
  );
  return new Map(rows.map((row) => [row.userId, row]));
}

/** Throws "forbidden" for who is no member, or shut out. */
export function toActor(row: MemberRow | undefined): Actor {
  if (!row)
    throw new Refusal("forbidden", "You are not a member of this exercise. Ask its organizer for an invitation.");
  if (row.standing !== "active") throw new Refusal("forbidden", shutOut);
  return { memberId: row.id, userId: row.userId, role: Role.parse(row.role), desk: row.desk };
}

/** Asks the policy; of a round that does not permit it once more, with the time that the actor alone was given. */
export async function requirePermission(
  sql: Sql,
  exercise: LockedExercise,
  { memberId, role }: Actor,
  type: CommandType,
  now: Instant,
): Promise<void> {
  const refusal = whyRefused(type, role, exercise, now);
  if (refusal === null) return;
  if (refusal.code !== "round-closed") throw refusal;
  const still = whyRefused(type, role, { ...exercise, graces: await listGracesOf(sql, memberId) }, now);
  if (still) throw still;
}

async function listGracesOf(sql: Sql, memberId: Id): Promise<Grace[]> {
  const statement = `SELECT "roundId", until FROM grace WHERE "memberId" = $1::uuid`;
  const rows = await sql<{ roundId: Id; until: Date }>(statement, [memberId]);
  return rows.map(({ roundId, until }) => ({ memberId, roundId, until: until.getTime() }));
}

/** What tells a command sent again from another with its id. Commands are made by zod, which gives their fields one order. */
export function hashOf(command: Command): string {
  return sha256(JSON.stringify(command));
}
