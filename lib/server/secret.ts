import { mkdir } from "node:fs/promises";
import path from "node:path";
import { newSecret } from "@/lib/server/auth/secrets";
import { createOnce } from "@/lib/server/db/create-once";
import { env, isDemo, isProduction, provideEnv } from "./env";

/**
 * The secret that signs sessions and tickets. One machine with its own database keeps one beside it;
 * where a database is shared in production it must be given, since all processes need the same.
 */
export async function provideSecret(hasOwnDatabase: boolean): Promise<void> {
  const { NEXTAUTH_SECRET, SANDTABLE_DATA } = env();
  if (NEXTAUTH_SECRET) return;
  if (isProduction() && !isDemo() && !hasOwnDatabase) {
    throw new Error("Set NEXTAUTH_SECRET to a long random text, the same for all processes (openssl rand -base64 32).");
  }
  const file = path.join(SANDTABLE_DATA, "secret");
  await mkdir(SANDTABLE_DATA, { recursive: true });
  provideEnv({ NEXTAUTH_SECRET: await createOnce(file, newSecret()) });
}
