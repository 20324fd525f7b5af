import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toSearchText } from "./search-text";

const Found = z.array(z.object({ optionId: z.string() }));

const most = 200;
/** How alike a word of the query and one of a title or summary must be, from 0 to 1 (pg_trgm's word similarity). */
const alikeEnough = "0.5";

/**
 * The options that speak of what is asked, the nearest first, at most 200: by their words and their
 * beginnings, by a part of the text in writing without spaces, and by likeness where a word of title
 * or summary is misspelt.
 */
export async function searchOptions(exerciseId: Id, query: string): Promise<Id[]> {
  const text = toSearchText(query);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) return [];
  const prefixes = words.map((word) => `${word}:*`).join(" & ");
  const part = `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const rows = await db().prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true)`;
    return tx.$queryRaw`
      SELECT "optionId"
      FROM search_document, to_tsquery('simple', ${prefixes}) AS asked
      WHERE "exerciseId" = ${exerciseId}::uuid
        AND ("words" @@ asked OR "body" LIKE ${part} OR ${text} <% "head")
      ORDER BY
        ("head" LIKE ${part})::int + word_similarity(${text}, "head") + ts_rank("words", asked) DESC,
        "optionId"
      LIMIT ${most}`;
  });
  return Found.parse(rows).map(({ optionId }) => optionId);
}

/**
 * The options most like a text that somebody is writing, the most alike first: by trigrams of title
 * and summary, and by the words they share.
 */
export async function findSimilar(exerciseId: Id, title: string, summary: string, count: number): Promise<Id[]> {
  const text = toSearchText(`${title} ${summary}`).slice(0, 2_000);
  const words = [...new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3))].slice(0, 40);
  if (words.length === 0) return [];
  const any = words.join(" | ");
  const rows = await db().prisma.$queryRaw`
    SELECT "optionId"
    FROM (
      SELECT "optionId", similarity(${text}, "head") AS likeness, ts_rank("words", to_tsquery('simple', ${any}), 1) AS shared
      FROM search_document
      WHERE "exerciseId" = ${exerciseId}::uuid
    ) AS compared
    WHERE likeness >= 0.2
    ORDER BY likeness + shared DESC, "optionId"
    LIMIT ${count}`;
  return Found.parse(rows).map(({ optionId }) => optionId);
}
