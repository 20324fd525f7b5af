import { randomUUID } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { Refusal } from "@/lib/domain/errors";
import { isFileType } from "@/lib/domain/injects/files";
import { InjectFile } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

const abandonedAfterMs = 24 * 60 * 60 * 1_000;

/**
 * Keeps a file beside the log, for an inject that will name it; its type is told from its content. One that no
 * inject has named within a day goes. Throws "invalid" for what is neither a picture nor a PDF.
 */
export async function keepFile(exerciseId: Id, name: string, content: Uint8Array): Promise<InjectFile> {
  const found = await fileTypeFromBuffer(content);
  if (!found || !isFileType(found.mime)) {
    throw new Refusal("invalid", "Only pictures (PNG, JPEG, WebP, GIF) and PDF documents can come with an inject.");
  }
  const file = InjectFile.parse({ id: randomUUID(), name, type: found.mime, size: content.length });
  await dropAbandoned(exerciseId);
  await db().prisma.injectFile.create({
    data: { id: file.id, exerciseId, type: file.type, size: file.size, content: Buffer.from(content) },
  });
  return file;
}

async function dropAbandoned(exerciseId: Id): Promise<void> {
  await db().prisma.$executeRaw`
    DELETE FROM inject_file AS kept
    WHERE "exerciseId" = ${exerciseId}::uuid AND "keptAt" < ${new Date(Date.now() - abandonedAfterMs)}
      AND NOT EXISTS (
        SELECT FROM inject WHERE inject."exerciseId" = kept."exerciseId"
          AND inject.files @> jsonb_build_array(jsonb_build_object('id', kept.id::text)))`;
}
