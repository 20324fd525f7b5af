import { createHash } from "node:crypto";
import { z } from "zod";
import { Digest } from "@/lib/domain/archive/manifest";
import { largestFile } from "@/lib/domain/injects/files";
import { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** What an archive says of a file that came with an inject; its content is the part that is named after the SHA-256. */
export const ArchivedFile = z.strictObject({
  id: Id,
  type: z.string(),
  size: z.number().int().positive().max(largestFile),
  sha256: Digest,
});
export type ArchivedFile = z.infer<typeof ArchivedFile>;

/** The files that an exercise's injects name; one that none does is nobody's yet, and stays behind. */
export async function listFileRows(tx: Tx, exerciseId: Id): Promise<ArchivedFile[]> {
  const injects = await tx.inject.findMany({ where: { exerciseId }, select: { files: true } });
  const named = new Set(injects.flatMap(({ files }) => (files as { id: Id }[]).map(({ id }) => id)));
  const rows = await tx.injectFile.findMany({
    where: { exerciseId, id: { in: [...named] } },
    select: { id: true, type: true, size: true },
    orderBy: { id: "asc" },
  });
  const files: ArchivedFile[] = [];
  for (const row of rows) {
    const hash = createHash("sha256");
    for await (const piece of readContent(tx, row.id)) hash.update(piece);
    files.push({ ...row, sha256: hash.digest("hex") });
  }
  return files;
}

export async function* readContent(tx: Tx, id: Id): AsyncGenerator<Uint8Array> {
  yield (await tx.injectFile.findUniqueOrThrow({ where: { id }, select: { content: true } })).content;
}
