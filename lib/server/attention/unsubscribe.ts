import { createHmac, timingSafeEqual } from "node:crypto";
import type { Id } from "@/lib/domain/primitives";
import { keyFor } from "@/lib/server/auth/app-secret";
import { db } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";

/** The page that takes somebody off all mail about exercises, without signing in. */
export function unsubscribeAddress(userId: Id): string {
  return `${env().appUrl}/unsubscribe/${tokenFor(userId)}`;
}

/** What lets a mail program offer it as a button of its own: RFC 2369 and RFC 8058. */
export function unsubscribeHeaders(userId: Id): Record<string, string> {
  return {
    "List-Unsubscribe": `<${env().appUrl}/api/v1/unsubscribe/${tokenFor(userId)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** Whose mails a token stops; null when it was made by nobody here. A token of old mails works as long as the account. */
export async function findSubscriber(token: string): Promise<Id | null> {
  const match = /^([0-9a-f]{32})\.([A-Za-z0-9_-]{22})$/.exec(token);
  if (!match) return null;
  const userId = match[1]!.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const given = Buffer.from(match[2]!, "base64url");
  const expected = signatureOf(userId);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const user = await db().prisma.user.findUnique({ where: { id: userId }, select: { id: true } });
  return user?.id ?? null;
}

function tokenFor(userId: Id): string {
  return `${userId.replaceAll("-", "")}.${signatureOf(userId).toString("base64url")}`;
}

function signatureOf(userId: Id): Buffer {
  return createHmac("sha256", keyFor("unsubscribe")).update(userId).digest().subarray(0, 16);
}
