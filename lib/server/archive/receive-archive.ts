import { open, rm } from "node:fs/promises";
import { largestArchive } from "@/lib/domain/archive/manifest";
import { Refusal } from "@/lib/domain/errors";
import { sayBytes } from "@/lib/domain/injects/files";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { readPieces } from "@/lib/server/http/route";
import { logger } from "@/lib/server/logger";
import { type Imported, importArchive } from "./import-archive";
import { temporaryFile } from "./temporary-file";

let underWay = 0;
const mostAtOnce = 2;

/** Takes up the archive that is the body of a request, whoever sends it becoming its organizer. Throws "too-large", and what `importArchive` does. */
export async function receiveArchive(request: Request, userId: Id): Promise<Imported> {
  if (underWay >= mostAtOnce) {
    throw new Refusal("unavailable", "Other archives are being opened. Try again in a minute.", [], 30);
  }
  underWay += 1;
  const path = temporaryFile();
  try {
    await keepBody(request, path);
    const imported = await importArchive(db(), userId, path);
    logger.info({ exercise: imported.slug, userId, events: imported.events }, "an archive was opened");
    return imported;
  } finally {
    underWay -= 1;
    await rm(path, { force: true });
  }
}

async function keepBody(request: Request, path: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    const tooLarge = `An archive may have at most ${sayBytes(largestArchive)}.`;
    for await (const piece of readPieces(request, largestArchive, tooLarge)) await file.write(piece);
  } finally {
    await file.close();
  }
}
