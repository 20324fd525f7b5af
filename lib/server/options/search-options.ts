import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/db/generated/client";
import { toSearchText } from "./search-text";

const { sql } = Prisma;

const Found = z.array(z.object({ optionId: z.string(), nearness: z.number() }));
const Numbers = z.array(z.object({ number: z.number() }));
const Alike = z.array(z.object({ asked: z.string(), word: z.string(), likeness: z.number() }));

/** How alike two options must be. */
const similarEnough = 0.2;
/** By how much a word that may have been meant may be less like the one asked than the one most like it. */
const nearlyAsLike = 0.15;
/** Words beyond are not looked for. */
const mostWords = 20;
/** So many that share words with a text are compared with it letter by letter, which costs much more. */
const mostCompared = 40;
/** So many of a text's words are looked for in others. */
const mostShared = 40;

// Elsewhere a word stands between spaces; in these it may be a part of what does.
const joinsWords =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The options that speak of what is asked, and how near they come (the more, the nearer): by their words and their
 * beginnings, their number and the alias of their author, and in writing that joins its words by any
 * part of the text. Where nothing says it so, by the words of the options that are most like those (by pg_trgm's
 * similarity, of at least 0.3).
 */
export async function searchOptions(tx: Tx, exerciseId: Id, query: string): Promise<Map<Id, number>> {
  const words = wordsOf(toSearchText(query)).slice(0, mostWords);
  if (words.length === 0) return new Map();
  // Where a word is common the planner would rather read all texts, not knowing how long they are.
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  const exact = await findExact(tx, exerciseId, query, words);
  const found = exact.length > 0 ? exact : await findAlike(tx, exerciseId, words);
  await tx.$executeRaw`SET LOCAL enable_seqscan = on`;
  return new Map(found.map(({ optionId, nearness }) => [optionId, nearness]));
}

async function findExact(tx: Tx, exerciseId: Id, query: string, words: string[]) {
  const text = toSearchText(query);
  const asked = words.map((word) => `${word}:*`).join(" & ");
  const part = partOf(text);
  const number = Number(/^(?:po ?-? ?)?(\d{1,9})$/.exec(text)?.[1] ?? 0);
  const inBody = joinsWords.test(text)
    ? sql`UNION ALL SELECT "optionId", 0 FROM search_document WHERE "exerciseId" = ${exerciseId}::uuid AND body LIKE ${part}`
    : Prisma.empty;
  const rows = await tx.$queryRaw`
    SELECT "optionId", max(nearness) AS nearness
    FROM (
      SELECT "optionId", ts_rank("headWords", to_tsquery('simple', ${asked})) AS nearness
      FROM search_document
      WHERE "exerciseId" = ${exerciseId}::uuid AND words @@ to_tsquery('simple', ${asked})
      UNION ALL
      SELECT "optionId", 1 + ts_rank("headWords", to_tsquery('simple', ${asked}))
      FROM search_document
      WHERE "exerciseId" = ${exerciseId}::uuid AND head LIKE ${part}
      ${inBody}
      UNION ALL
      SELECT id, (number = ${number})::int + 1
      FROM policy_option
      WHERE "exerciseId" = ${exerciseId}::uuid AND (number = ${number} OR "authorId" IN (
        SELECT id FROM member WHERE "exerciseId" = ${exerciseId}::uuid AND lower(alias) LIKE ${partOf(query.trim().toLowerCase())}
      ))
    ) AS found
    GROUP BY "optionId"`;
  return Found.parse(rows);
}

async function findAlike(tx: Tx, exerciseId: Id, words: string[]) {
  const rows = await tx.$queryRaw`
    SELECT asked, word, similarity(word, asked) AS likeness
    FROM unnest(${words}::text[]) AS asked
    JOIN search_word ON "exerciseId" = ${exerciseId}::uuid AND word % asked`;
  const alike = Alike.parse(rows);
  if (alike.length === 0) return [];
  const choices = words.map((word) => [`${quoted(word)}:*`, ...meantBy(word, alike).map(quoted)]);
  const meant = choices.map((choice) => `(${choice.join(" | ")})`).join(" & ");
  const found = await tx.$queryRaw`
    SELECT "optionId", ts_rank("headWords", ${meant}::tsquery) AS nearness
    FROM search_document
    WHERE "exerciseId" = ${exerciseId}::uuid AND words @@ ${meant}::tsquery`;
  return Found.parse(found);
}

function meantBy(word: string, alike: z.infer<typeof Alike>): string[] {
  const own = alike.filter(({ asked }) => asked === word);
  const best = Math.max(...own.map(({ likeness }) => likeness));
  return own.filter(({ likeness }) => likeness >= best - nearlyAsLike).map((entry) => entry.word);
}

/** A word as PostgreSQL writes it in a tsquery. */
function quoted(word: string): string {
  return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** A pattern for LIKE that finds a text anywhere. */
function partOf(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The words of a text by which others like it are found: each once, and not the short ones. */
function tellingWordsOf(text: string): string[] {
  return [...new Set(wordsOf(text).filter((word) => word.length > 3 || joinsWords.test(word)))].slice(0, mostShared);
}

/** The numbers of the options that share the most words with a text in title and excerpt, the nearest first. */
export async function findNearest(exerciseId: Id, title: string, summary: string, count: number): Promise<number[]> {
  const words = tellingWordsOf(toSearchText(`${title} ${summary}`).slice(0, 2_000));
  if (words.length === 0) return [];
  const query = words.join(" | ");
  const rows = await db().prisma.$queryRaw`
    SELECT option.number FROM search_document AS document
    JOIN policy_option AS option ON option.id = document."optionId"
    WHERE document."exerciseId" = ${exerciseId}::uuid AND "headWords" @@ to_tsquery('simple', ${query})
    ORDER BY ts_rank("headWords", to_tsquery('simple', ${query}), 1) DESC, option.number
    LIMIT ${count}`;
  return Numbers.parse(rows).map(({ number }) => number);
}

/**
 * The numbers of the options most like a text that somebody is writing, the most alike first: of
 * those that share most of its words, by the trigrams of title and excerpt.
 */
export async function findSimilar(exerciseId: Id, title: string, summary: string, count: number): Promise<number[]> {
  const text = toSearchText(`${title} ${summary}`).slice(0, 2_000);
  const words = tellingWordsOf(text);
  if (words.length === 0) return [];
  const any = words.join(" | ");
  const joined = joinsWords.test(text);
  const rows = await db().prisma.$queryRaw`
    WITH near AS (
      SELECT "optionId", head, ts_rank("headWords", to_tsquery('simple', ${any}), 1) AS shared
      FROM search_document
      WHERE "exerciseId" = ${exerciseId}::uuid
        AND ("headWords" @@ to_tsquery('simple', ${any}) OR (${joined} AND similarity(${text}, head) >= ${similarEnough}))
      ORDER BY shared DESC
      LIMIT ${mostCompared}
    )
    SELECT option.number
    FROM near JOIN policy_option AS option ON option.id = near."optionId"
    WHERE similarity(${text}, near.head) >= ${similarEnough}
    ORDER BY similarity(${text}, near.head) + near.shared DESC, option.number
    LIMIT ${count}`;
  return Numbers.parse(rows).map(({ number }) => number);
}
