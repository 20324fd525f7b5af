import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";

/** The path of a file that is nobody else's; whoever asks makes it, and takes it away. */
export function temporaryFile(): string {
  return path.join(tmpdir(), `sandtable-archive-${randomUUID()}.zip`);
}
