import { createHmac, timingSafeEqual } from "node:crypto";
import type { Id } from "@/lib/domain/primitives";
import { keyFor } from "@/lib/server/auth/app-secret";
import { db } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";

const idBytes = 16;
const signatureBytes = 16;

/** The address of a member's calendar, which shows it to whoever has it, without signing in. */
export async function calendarAddress(memberId: Id): Promise<string> {
  const secret = secretOf(memberId, await readVersion(memberId)).toString("base64url");
  return `${env().appUrl}/api/v1/calendar/${secret}.ics`;
}

/** Makes the address that was given out before worthless, and answers with a new one. */
export async function renewAddress(memberId: Id): Promise<string> {
  const [create, update] = [{ memberId, version: 1 }, { version: { increment: 1 } }];
  await db().prisma.calendarFeed.upsert({ where: { memberId }, create, update });
  return calendarAddress(memberId);
}

/** Whose calendar a file's name is; null when it is nobody's, or was given up. */
export async function findOwner(file: string): Promise<Id | null> {
  const given = Buffer.from(/^([A-Za-z0-9_-]+)\.ics$/.exec(file)?.[1] ?? "", "base64url");
  if (given.length !== idBytes + signatureBytes) return null;
  const memberId = given.toString("hex", 0, idBytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const expected = secretOf(memberId, await readVersion(memberId));
  return timingSafeEqual(given, expected) ? memberId : null;
}

async function readVersion(memberId: Id): Promise<number> {
  const feed = await db().prisma.calendarFeed.findUnique({ where: { memberId } });
  return feed?.version ?? 0;
}

/** Says whose it is, and proves it, so that nothing secret need be kept. */
function secretOf(memberId: Id, version: number): Buffer {
  const signature = createHmac("sha256", keyFor("calendar")).update(`${memberId} ${version}`).digest();
  return Buffer.concat([Buffer.from(memberId.replaceAll("-", ""), "hex"), signature.subarray(0, signatureBytes)]);
}
