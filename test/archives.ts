import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import type { Id } from "@/lib/domain/primitives";
import { makeAnalysis } from "@/lib/server/analysis/make-analysis";
import { writeArchive } from "@/lib/server/archive/write-archive";
import { connect, type Db } from "@/lib/server/db/client";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { expectLogEqualsTables } from "./log-equals-tables";

/** A folder that is gone when the file that calls it has been tested. */
export function testFolder(): { fileNamed: (name: string) => string } {
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sandtable-archives-"));
  });
  afterAll(() => rm(folder!, { recursive: true }));
  return { fileNamed: (name) => path.join(folder!, name) };
}

/** The empty database of another Sandtable, besides the one of `testDatabase`; the same holds of it in the end. */
export function secondDatabase(): { readonly db: Db } {
  let opened: { db: Db; drop: () => Promise<void> } | undefined;
  beforeAll(async () => {
    const { serverUrl, template } = inject("database");
    const { url, drop } = await createScratchDatabase(serverUrl, template);
    opened = { db: connect(url), drop };
  });
  afterAll(async () => {
    const { db, drop } = opened!;
    try {
      for (const { id } of await db.prisma.exercise.findMany()) await expectLogEqualsTables(db, id);
    } finally {
      await db.close();
      await drop();
    }
  });
  return {
    get db() {
      return opened!.db;
    },
  };
}

/** Works out the rounds that were revealed, as the analyst's thread does. */
export async function analyseAll({ prisma, pool }: Db, exerciseId: Id): Promise<void> {
  const rounds = await prisma.round.findMany({ where: { exerciseId, revealedAt: { not: null } } });
  const client = await pool.connect();
  try {
    for (const { id: roundId } of rounds) await makeAnalysis(client, { exerciseId, roundId });
  } finally {
    client.release();
  }
}

/** Writes the archive of an exercise to a file; answers with the file's SHA-256. */
export async function archiveTo(file: string, db: Db, exerciseId: Id): Promise<string> {
  const out = createWriteStream(file);
  const sha256 = await writeArchive(db, exerciseId, async (chunk) => {
    if (!out.write(chunk)) await once(out, "drain");
  });
  out.end();
  await once(out, "close");
  return sha256;
}
