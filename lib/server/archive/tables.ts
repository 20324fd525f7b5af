import { fileTypeFromBuffer } from "file-type";
import { partNames } from "@/lib/domain/archive/manifest";
import { isFileType } from "@/lib/domain/injects/files";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { ArchivedAnalysis } from "./analyses";
import type { ArchivedFile } from "./inject-files";
import { damaged } from "./refusals";

/** Keeps what rating rounds came to, as they are: they cannot be worked out again here. Throws for rounds that are none. */
export async function keepAnalyses(tx: Tx, exerciseId: Id, rows: AsyncIterable<ArchivedAnalysis>): Promise<void> {
  const rounds = await tx.round.findMany({ where: { exerciseId }, select: { id: true, revealedAt: true } });
  for await (const { roundId, seq, method, result, staffPlaces, reasons, madeAt } of rows) {
    if (!rounds.some(({ id, revealedAt }) => id === roundId && revealedAt !== null)) {
      throw damaged([{ where: partNames.analyses, what: `the log has no round ${roundId} that was revealed.` }]);
    }
    await tx.analysis.create({
      data: {
        ...{ roundId, exerciseId, seq, method, reasons, madeAt: new Date(madeAt), assignments: {} },
        result: result as Prisma.InputJsonValue,
        staffPlaces: staffPlaces as Prisma.InputJsonValue,
      },
    });
  }
}

/** Keeps a file that came with an inject; throws where it is other than its row says. */
export async function keepFile(
  tx: Tx,
  exerciseId: Id,
  { id, type, size, sha256 }: ArchivedFile,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  const content = Buffer.concat(chunks);
  const found = await fileTypeFromBuffer(content);
  if (content.length !== size || found?.mime !== type || !isFileType(type)) {
    throw damaged([{ where: partNames.files, what: `it says of files/${sha256} what it is not.` }]);
  }
  await tx.injectFile.create({ data: { id, exerciseId, type, size, content } });
}
