import pg from "pg";
import { connectionConfig } from "./connection";

/** A schema that is there while a backup is being restored, and stays where that was broken off. */
export const restoring = "sandtable_restoring";

/** Throws for a database into which a backup has been restored only in part. */
export async function requireWhole(url: string): Promise<void> {
  const client = new pg.Client(connectionConfig(url));
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", [restoring]);
    if (rows.length === 0) return;
  } finally {
    await client.end();
  }
  throw new Error(
    "A backup is being restored into this database, or was in part. Wait for it, or restore it again, with npm run restore.",
  );
}
