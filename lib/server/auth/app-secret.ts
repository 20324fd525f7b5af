import { createHmac } from "node:crypto";
import { env } from "@/lib/server/env";

/** The secret that everything signed here rests on; the server process sees to it that there is one. */
export function appSecret(): string {
  const { NEXTAUTH_SECRET } = env();
  if (!NEXTAUTH_SECRET) throw new Error("NEXTAUTH_SECRET is not set.");
  return NEXTAUTH_SECRET;
}

/** A key of its own for each purpose, so that what is signed for one is worth nothing for another. */
export function keyFor(purpose: string): Buffer {
  return createHmac("sha256", appSecret()).update(`sandtable:${purpose}`).digest();
}
