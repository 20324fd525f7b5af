import { env, provideEnv } from "@/lib/server/env";

export type StartedDatabase = { url: string; release: () => Promise<void> };

/** The database of `DATABASE_URL`, or the embedded one, started; afterwards `env().DATABASE_URL` names it. */
export async function startDatabase(): Promise<StartedDatabase> {
  const { DATABASE_URL, SANDTABLE_DATA } = env();
  if (DATABASE_URL) return { url: DATABASE_URL, release: async () => undefined };
  const { startEmbeddedPostgres } = await import("./embedded");
  const started = await startEmbeddedPostgres(SANDTABLE_DATA);
  provideEnv({ DATABASE_URL: started.url });
  return started;
}
