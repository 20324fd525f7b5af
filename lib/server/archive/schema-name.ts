import { z } from "zod";
import type { Tx } from "@/lib/server/db/client";

const Row = z.tuple([z.object({ name: z.string() })]);

/** The last migration of this database: by their names, what is older and newer can be told. */
export async function readSchemaName(tx: Pick<Tx, "$queryRaw">): Promise<string> {
  const rows = await tx.$queryRaw`
    SELECT max(migration_name) AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
  return Row.parse(rows)[0].name;
}
