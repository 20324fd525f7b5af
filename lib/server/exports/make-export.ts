import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import type { Id } from "@/lib/domain/primitives";
import { documentOf } from "@/lib/domain/report/document";
import type { ExportFormat } from "@/lib/domain/report/exports";
import { renderDocx } from "./docx/render-docx";
import { renderPdf } from "./pdf/render-pdf";
import type { Source } from "./read-source";

type Row = { format: ExportFormat; source: Source | null };

/**
 * Makes a file of what was kept for it, and keeps the file in its place; nothing where it has been made, or has gone. On
 * a connection of its own, without Prisma: it runs in a thread that has nothing else to do.
 */
export async function makeExport(client: ClientBase, id: Id): Promise<void> {
  const { rows } = await client.query<Row>(
    `UPDATE export SET state = 'making', progress = 0, "heardAt" = clock_timestamp()
     WHERE id = $1 AND state <> 'ready' RETURNING format, source`,
    [id],
  );
  const [row] = rows;
  if (!row?.source) return;
  const content = await render(row.format, row.source, async (percent) => {
    await client.query(`UPDATE export SET progress = $2, "heardAt" = clock_timestamp() WHERE id = $1`, [id, percent]);
  });
  await client.query(
    `UPDATE export SET state = 'ready', progress = 100, content = $2, size = $3, sha256 = $4, source = NULL,
       "heardAt" = clock_timestamp(), "madeAt" = clock_timestamp()
     WHERE id = $1`,
    [id, content, content.length, createHash("sha256").update(content).digest("hex")],
  );
  await dropOld(client, id);
}

/** The file of a format that is made of a report. */
export function render(
  format: ExportFormat,
  { report, map, origin }: Source,
  onProgress: (percent: number) => Promise<void>,
): Promise<Buffer> {
  const document = documentOf(report, { origin, map });
  const hrefOf = (number: number): string => `${origin}/exercises/${report.slug}/options/${number}`;
  return format === "pdf" ? renderPdf(document, { hrefOf, onProgress }) : renderDocx(document, { hrefOf, onProgress });
}

/** So many of an exercise are kept in each format, of those that are for the same readers. */
const keptOfEach = 3;

/** Drops what later ones of the same kind have superseded, and what is two weeks old. */
async function dropOld(client: ClientBase, id: Id): Promise<void> {
  await client.query(
    `DELETE FROM export WHERE id IN (
       SELECT other.id FROM export AS other JOIN export AS made
         ON made."exerciseId" = other."exerciseId" AND made.format = other.format AND made.audience = other.audience
       WHERE made.id = $1 AND other.state IN ('ready', 'failed')
       ORDER BY other."heardAt" DESC, other.id OFFSET $2)`,
    [id, keptOfEach],
  );
  await client.query(`DELETE FROM export WHERE "heardAt" < clock_timestamp() - interval '14 days'`);
}
