import { fileName, type Part, partNames } from "@/lib/domain/archive/manifest";
import { toMarkdown } from "@/lib/domain/report/markdown";
import { buildReport } from "@/lib/domain/report/report";
import type { Report } from "@/lib/domain/report/schema";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { readState } from "@/lib/server/exercises/read-snapshot";
import { canonical } from "./chain";
import { listAnalyses } from "./analyses";
import { listFileRows, readContent } from "./inject-files";
import { openChain } from "./check-chain";
import { readSealedLog } from "./read-log";
import { brokenChain } from "./refusals";
import type { Pieces } from "./zip-writer";

/** What the README and the manifest say of the exercise. */
export type ArchivedHeading = { title: string; slug: string; exerciseId: Id; lastSeq: number; chainHead: string };
/** A part's name, and its content as it is written. */
export type PartSource = { name: Part["name"]; pieces: Pieces };

/** All parts of an exercise's archive but the README and the manifest, sorted by their names. */
export async function listParts(tx: Tx, exerciseId: Id): Promise<PartSource[]> {
  const report = await readReport(tx, exerciseId);
  const files = await listFileRows(tx, exerciseId);
  const contents = new Map(files.map(({ id, sha256 }) => [sha256, id]));
  const parts: PartSource[] = [
    { name: partNames.log, pieces: logLines(tx, exerciseId) },
    { name: partNames.reportJson, pieces: [`${canonical(report)}\n`] },
    { name: partNames.reportMarkdown, pieces: [toMarkdown(report)] },
    { name: partNames.analyses, pieces: inLines(await listAnalyses(tx, exerciseId)) },
    { name: partNames.files, pieces: inLines(files) },
    ...[...contents].map(([sha256, id]) => ({ name: fileName(sha256), pieces: readContent(tx, id) })),
  ];
  return parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The report as any reader would get it; it names no Sandtable, so that it is the same on each. */
export async function readReport(tx: Tx, exerciseId: Id): Promise<Report> {
  return buildReport(await readState(tx, exerciseId, { kind: "reader" }, { threads: "none", options: "cards" }));
}

function inLines(rows: unknown[]): string[] {
  return rows.map((row) => `${canonical(row)}\n`).toSorted();
}

/** Throws "archive-damaged" where the log is not what was sealed: nobody takes along what has been tampered with here. */
async function* logLines(tx: Tx, exerciseId: Id): AsyncGenerator<string> {
  const chain = openChain(exerciseId);
  for await (const batch of readSealedLog(tx, exerciseId, "withheld")) {
    for (const event of batch) {
      chain.check(event);
      yield `${canonical(event)}\n`;
    }
  }
  const { problems } = chain.end();
  if (problems.length > 0) throw brokenChain(problems);
}
