import { readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isTemporaryFile } from "@/lib/server/archive/temporary-file";
import type { Db } from "@/lib/server/db/client";
import { dropMails } from "@/lib/server/mail/drop-mails";
import { forgetInvitees } from "@/lib/server/members/project";
import { stopWaiting } from "../finish-leaving";

const day = 24 * 60 * 60 * 1_000;

/** One kind of data that does not stay for good. */
export type Rule = {
  name: string;
  /** For how long (ms) it is kept after it was last needed; docs/privacy.md says the same. */
  keptMs: number;
  /** Removes at most `batchSize` of what was last needed before that moment; answers how many. */
  removeBefore: (db: Db, before: Date) => Promise<number>;
};

/** Small, so that nobody waits long for a row that is being removed. */
export const batchSize = 500;

/** Rows of a table that stands beside the log. `where` is SQL, in which $1 is the moment. */
function rowsOf(table: string, where: string): Rule["removeBefore"] {
  const text = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${where} LIMIT ${batchSize}))`;
  return async ({ pool }, before) => (await pool.query(text, [before])).rowCount ?? 0;
}

const ofMembersWhere = (of: string): string =>
  `"memberId" IN (SELECT member.id FROM member JOIN exercise ON exercise.id = member."exerciseId" WHERE ${of})`;
const hasClosed = `exercise."closedAt" < $1`;

/** What is kept for how long. What is not here is kept as long as the exercise, or the account. */
export const rules: Rule[] = [
  { name: "sessions that have run out", keptMs: day, removeBefore: rowsOf("session", "expires < $1") },
  {
    name: "links to sign in that have run out",
    keptMs: day,
    removeBefore: rowsOf("verification_token", "expires < $1"),
  },
  { name: "revoked tokens", keptMs: 30 * day, removeBefore: rowsOf("api_token", `"revokedAt" < $1`) },
  { name: "mails that are out, or given up", keptMs: 30 * day, removeBefore: removeMails },
  { name: "mails of the own mailbox", keptMs: 7 * day, removeBefore: rowsOf("kept_mail", `"sentAt" < $1`) },
  { name: "notices", keptMs: 180 * day, removeBefore: rowsOf("notice", "at < $1") },
  { name: "visits", keptMs: 180 * day, removeBefore: rowsOf("visit", "at < $1") },
  {
    name: "how far one has read, once it is over",
    keptMs: 180 * day,
    removeBefore: rowsOf("read_mark", ofMembersWhere(hasClosed)),
  },
  {
    name: "drafts, once it is over",
    keptMs: 90 * day,
    removeBefore: rowsOf("draft", `"updatedAt" < $1 AND ${ofMembersWhere(hasClosed)}`),
  },
  { name: "what was taken up in triage", keptMs: 30 * day, removeBefore: rowsOf("triage_claim", `"touchedAt" < $1`) },
  { name: "files made of a report", keptMs: 30 * day, removeBefore: rowsOf("export", `"heardAt" < $1`) },
  {
    name: "files that came with nothing",
    keptMs: day,
    removeBefore: rowsOf(
      "inject_file",
      `"keptAt" < $1 AND NOT EXISTS (SELECT FROM inject WHERE inject."exerciseId" = inject_file."exerciseId"
         AND inject.files @> jsonb_build_array(jsonb_build_object('id', inject_file.id::text)))`,
    ),
  },
  { name: "whom invitations were for, once it is over", keptMs: 180 * day, removeBefore: forgetInvited },
  { name: "waiting lists, once it is over", keptMs: 90 * day, removeBefore: endWaiting },
  {
    name: "accounts without an address that are in no exercise",
    keptMs: 30 * day,
    removeBefore: rowsOf(
      `"user"`,
      `"createdAt" < $1 AND email IS NULL AND "simulatedFor" IS NULL AND "leavingAt" IS NULL
         AND NOT EXISTS (SELECT FROM member WHERE "userId" = "user".id)
         AND NOT EXISTS (SELECT FROM applicant WHERE "userId" = "user".id)
         AND NOT EXISTS (SELECT FROM account WHERE "userId" = "user".id)`,
    ),
  },
  { name: "files of a download that broke off", keptMs: day, removeBefore: removeTemporary },
];

async function removeMails({ prisma }: Db, before: Date): Promise<number> {
  const where = { writtenAt: { lt: before }, state: { in: ["sent", "refused", "unsure"] } };
  return prisma.$transaction(async (tx) => {
    const rows = await tx.outgoingMail.findMany({ where, select: { id: true }, take: batchSize });
    return dropMails(tx, { id: { in: rows.map(({ id }) => id) } });
  });
}

async function forgetInvited({ prisma }: Db, before: Date): Promise<number> {
  const where = { email: { not: null }, exercise: { closedAt: { lt: before } } };
  return prisma.$transaction(async (tx) => {
    const rows = await tx.invite.findMany({ where, select: { id: true }, take: batchSize });
    await forgetInvitees(tx, { id: { in: rows.map(({ id }) => id) } });
    return rows.length;
  });
}

async function endWaiting(database: Db, before: Date): Promise<number> {
  const rows = await database.prisma.applicant.findMany({
    where: { userId: { not: null }, exercise: { closedAt: { lt: before } } },
    select: { userId: true, exercise: { select: { slug: true } } },
    take: batchSize,
  });
  for (const { userId, exercise } of rows) await stopWaiting(exercise.slug, userId!, database);
  return rows.length;
}

async function removeTemporary(_db: Db, before: Date): Promise<number> {
  let removed = 0;
  for (const name of (await readdir(tmpdir())).filter(isTemporaryFile)) {
    const file = path.join(tmpdir(), name);
    const found = await stat(file).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
