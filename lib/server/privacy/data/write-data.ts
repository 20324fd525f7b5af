import type pg from "pg";
import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { openZip } from "@/lib/server/archive/zip-writer";
import { type Db, db } from "@/lib/server/db/client";
import type { Collection } from "./collection";
import { ofAccount } from "./of-account";
import { ofMember } from "./of-member";
import { escapeHtml } from "@/lib/server/mail/escape-html";
import { createReader, type Reader, type Row } from "./reader";
import { idsIn, listReferred, type Referred } from "./references";
import { article, endPage, heading, openPage } from "./render";
import { dataSchema } from "./schema";

type Sink = (chunk: Uint8Array) => Promise<void>;
type Zip = ReturnType<typeof openZip>;
/** Rows that can be read as often as they are needed: once for programs, once for people. */
type Listing = { name: string; title: string; read: () => AsyncIterable<Row> };
type Place = { memberId: Id; exerciseId: Id; slug: string; title: string };

/**
 * Writes all that is kept of a person, over all exercises, as a ZIP into `sink`: JSON whose schemas come along, pages to be
 * read, and the files they gave. All of it is of one moment. Nothing in it is another's: who, and what others wrote, is
 * there by number and title alone.
 */
export async function writeData(userId: Id, sink: Sink, { pool }: Db = db()): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await write(client, userId, openZip(sink));
    await client.query("COMMIT");
    client.release();
  } catch (error) {
    // The transaction, and the cursor in it, end with the connection.
    client.release(true);
    throw error;
  }
}

async function write(client: pg.PoolClient, userId: Id, zip: Zip): Promise<void> {
  const reader = createReader(client);
  const places = await listPlaces(reader, userId);
  const own = await listOwn(reader, userId);
  await zip.add("index.html", readIndex(own, places));
  await zip.add("schema.json", [`${JSON.stringify(dataSchema(), null, 2)}\n`]);
  for (const listing of own) await zip.add(`${listing.name}.json`, asJson(listing.read()));
  for (const place of places) await addExercise(zip, reader, place);
  await zip.close();
}

const Places = z.array(z.object({ memberId: z.string(), exerciseId: z.string(), slug: z.string(), title: z.string() }));

async function listPlaces(reader: Reader, userId: Id): Promise<Place[]> {
  return Places.parse(
    await reader.all(
      `SELECT member.id AS "memberId", "exerciseId", slug, title FROM member JOIN exercise ON exercise.id = "exerciseId"
       WHERE "userId" = $1 ORDER BY "joinedAt", slug`,
      [userId],
    ),
  );
}

async function listOwn(reader: Reader, userId: Id): Promise<Listing[]> {
  const [user] = await reader.all(`SELECT email FROM "user" WHERE id = $1`, [userId]);
  const email = z
    .string()
    .nullable()
    .parse(user?.email ?? null);
  return ofAccount.flatMap((collection) => {
    const whose = collection.isByAddress ? email : userId;
    return whose === null ? [] : listing(collection, reader, whose);
  });
}

function listing(collection: Collection, reader: Reader, whose: string): Listing {
  return { name: collection.name, title: collection.title, read: () => reader.collection(collection, whose) };
}

async function addExercise(zip: Zip, reader: Reader, { memberId, exerciseId, slug, title }: Place): Promise<void> {
  const folder = `exercises/${slug}`;
  const acts = { name: "acts", title: "All that you did", read: () => reader.acts(exerciseId, memberId) };
  const listings: Listing[] = [...ofMember.map((collection) => listing(collection, reader, memberId)), acts];
  const ids = new Set<Id>();
  for (const entry of listings) {
    await zip.add(`${folder}/${entry.name}.json`, asJson(noting(entry.read(), ids)));
  }
  const referred = await listReferred(reader, exerciseId, ids);
  await zip.add(`${folder}/references.json`, asJson(referred));
  const lede =
    "What is kept of you in this exercise. What is empty is left out; ids are in the files beside this page.";
  await zip.add(`${folder}/index.html`, readPage(title, lede, listings, referred));
  for (const { id, name } of await listFiles(reader, exerciseId, memberId)) {
    await zip.add(`${folder}/files/${id.slice(0, 8)} ${name.replaceAll(/[\\/\p{Cc}]/gu, "_")}`, reader.file(id));
  }
}

const Files = z.array(z.object({ id: z.string(), name: z.string() }));

/** The files that came with what they planned. */
async function listFiles(reader: Reader, exerciseId: Id, memberId: Id) {
  return Files.parse(
    await reader.all(
      `SELECT DISTINCT file->>'id' AS id, file->>'name' AS name FROM event, jsonb_array_elements(payload->'content'->'files') AS file
       WHERE "exerciseId" = $1 AND by = $2 AND type IN ('inject.planned', 'inject.revised') ORDER BY id`,
      [exerciseId, memberId],
    ),
  );
}

async function* noting(rows: AsyncIterable<Row>, ids: Set<Id>): AsyncGenerator<Row> {
  for await (const row of rows) {
    for (const id of idsIn(row)) ids.add(id);
    yield row;
  }
}

async function* asJson(rows: AsyncIterable<unknown> | unknown[]): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? "[" : ","}\n${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}

async function* readPage(
  title: string,
  lede: string,
  listings: Listing[],
  referred: Referred[] = [],
): AsyncGenerator<string> {
  yield openPage(title, lede);
  yield* readSections(listings, new Map(referred.map((entry) => [entry.id, entry])));
  yield endPage;
}

async function* readSections(listings: Listing[], referred: ReadonlyMap<Id, Referred>): AsyncGenerator<string> {
  for (const { name, title, read } of listings) {
    let isFirst = true;
    for await (const row of read()) {
      if (isFirst) yield heading(title, name);
      isFirst = false;
      yield article(row, referred);
    }
  }
}

async function* readIndex(own: Listing[], places: Place[]): AsyncGenerator<string> {
  yield openPage(
    "Your data",
    `All that this Sandtable keeps of you, as of ${new Date().toUTCString()}. Beside each page the same is there for programs, as JSON; schema.json says what is in which file.`,
  );
  if (places.length > 0) yield heading("Exercises", "exercises");
  yield `<ul>${places.map(({ slug, title }) => `<li><a href="exercises/${slug}/index.html">${escapeHtml(title)}</a></li>`).join("")}</ul>\n`;
  yield* readSections(own, new Map());
  yield endPage;
}
