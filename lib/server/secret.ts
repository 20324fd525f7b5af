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
  if (NEXTAUTH_SECRET) {
    if (isProduction() && !isDemo() && isWeak(NEXTAUTH_SECRET)) {
      throw new Error(
        "NEXTAUTH_SECRET can be guessed. Take at least 32 random characters, for instance by openssl rand -base64 32.",
      );
    }
    return;
  }
  if (isProduction() && !isDemo() && !hasOwnDatabase) {
    throw new Error("Set NEXTAUTH_SECRET to a long random text, the same for all processes (openssl rand -base64 32).");
  }
  const file = path.join(SANDTABLE_DATA, "secret");
  await mkdir(SANDTABLE_DATA, { recursive: true });
  provideEnv({ NEXTAUTH_SECRET: await createOnce(file, newSecret()) });
}

const examples = /secret|change.?me|example|password|sandtable|test|default|insecure|0123|1234|abcd|qwert/i;

/** Whether a secret is short, repeats itself, or is of the kind that stands in instructions. */
function isWeak(secret: string): boolean {
  return secret.length < 32 || new Set(secret).size < 12 || examples.test(secret);
}

/** Throws where the settings would open a door: a demonstration, which anybody may enter, must write to nobody. */
export function requireSafeSettings(): void {
  const { SMTP_URL } = env();
  if (isDemo() && SMTP_URL !== undefined) {
    throw new Error("A demonstration lets anybody in, and must send no mails: take SMTP_URL away, or SANDTABLE_MODE.");
  }
}
