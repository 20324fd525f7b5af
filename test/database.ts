import { afterAll, afterEach, beforeAll, inject } from "vitest";
import type { Id } from "@/lib/domain/primitives";
import { connect, type Db, useDb } from "@/lib/server/db/client";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { provideEnv } from "@/lib/server/env";
import { expectLogEqualsTables } from "./log-equals-tables";

export type TestDatabase = { readonly db: Db; readonly url: string };

/**
 * Gives the test file that calls it a database of its own, a copy of the migrated template, and makes
 * it the one that `db()` answers. After each test the log of every exercise that has grown must fold
 * into its tables, and at the end that of all of them: no test that has a database can leave that out.
 */
export function testDatabase(): TestDatabase {
  const checked = new Map<Id, number>();
  let opened: (TestDatabase & { drop: () => Promise<void> }) | undefined;
  const given = (): TestDatabase => {
    if (!opened) throw new Error("The database is there from `beforeAll` on.");
    return opened;
  };

  beforeAll(async () => {
    const { serverUrl, template } = inject("database");
    const { url, drop } = await createScratchDatabase(serverUrl, template);
    opened = { db: connect(url), url, drop };
    provideEnv({ DATABASE_URL: url });
    useDb(opened.db);
  });

  afterEach(async () => {
    for (const { id, seq } of await listExercises(given().db)) {
      if (checked.get(id) === seq) continue;
      checked.set(id, seq);
      await expectLogEqualsTables(given().db, id);
    }
  });

  afterAll(async () => {
    if (!opened) return;
    try {
      for (const { id } of await listExercises(opened.db)) await expectLogEqualsTables(opened.db, id);
    } finally {
      useDb(undefined);
      await opened.db.close();
      await opened.drop();
    }
  });

  return {
    get db() {
      return given().db;
    },
    get url() {
      return given().url;
    },
  };
}

function listExercises({ prisma }: Db): Promise<{ id: Id; seq: number }[]> {
  return prisma.exercise.findMany({ select: { id: true, seq: true } });
}
