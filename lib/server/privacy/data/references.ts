import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { id, text, whole } from "./collection";
import type { Reader } from "./reader";

/** What the ids in one's data stand for: the number and the title of an option, and so on. */
export const Referred = z.object({ id, kind: text, number: z.nullable(whole), title: text });
export type Referred = z.infer<typeof Referred>;

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** The ids that stand anywhere in a row. */
export function idsIn(row: unknown): string[] {
  return JSON.stringify(row).match(uuid) ?? [];
}

/** Which of `ids` are of something that has a title, with that. */
export async function listReferred(reader: Reader, exerciseId: Id, ids: ReadonlySet<Id>): Promise<Referred[]> {
  const rows = await reader.all(
    `SELECT * FROM (
       SELECT id, 'option' AS kind, number, title FROM policy_option WHERE "exerciseId" = $1
       UNION ALL SELECT id, 'narrative', number, nickname FROM narrative WHERE "exerciseId" = $1
       UNION ALL SELECT id, 'inject', number, title FROM inject WHERE "exerciseId" = $1 AND "releasedAt" IS NOT NULL
       UNION ALL SELECT id, 'round', position + 1, name FROM round WHERE "exerciseId" = $1) AS titled
     WHERE id = ANY ($2::uuid[]) ORDER BY kind, number, id`,
    [exerciseId, [...ids]],
  );
  return Referred.array().parse(rows);
}
