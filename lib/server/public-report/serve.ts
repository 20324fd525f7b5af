import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Reference } from "@/lib/domain/references/reference";
import { db } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";
import { findEdition, listEditions } from "@/lib/server/corrections/read-edition";
import { readSource } from "@/lib/server/exports/read-source";
import { type KeptBody, keepBody } from "@/lib/server/http/kept-body";
import { createKept } from "@/lib/server/kept";
import type { Access } from "@/lib/server/members/viewer";
import { readReference } from "@/lib/server/references/read-reference";
import type { Note } from "./notes";
import { renderPage } from "./page";

type Page = KeptBody;

const keep = createKept<Page>(50);

/** For how long a page that has been looked at is given out without looking again. */
const freshForMs = 2_000;
const looked = new Map<string, { at: number; page: Page }>();

/**
 * The public page of a published exercise, or of an earlier version of its report; throws "not-found" for all others. A
 * correction is on it within two seconds.
 */
async function servePage(slug: string, version: number | null): Promise<Page> {
  const key = `${slug} ${version ?? ""}`;
  const before = looked.get(key);
  if (before && Date.now() - before.at < freshForMs) return before.page;
  looked.delete(key);
  const at = Date.now();
  const { id, madeOf } = await requirePublished(slug);
  const page = await keep(key, madeOf, () => make(id, version));
  for (const [other, { at: then }] of looked) if (at - then >= freshForMs) looked.delete(other);
  looked.set(key, { at, page });
  return page;
}

async function make(exerciseId: Id, version: number | null): Promise<Page> {
  return keepBody(await render({ exerciseId, viewer: { kind: "reader" } }, version));
}

/** The same, or null where there is none; `version` is null for the present one. */
export function findPage(slug: string, version: number | null = null): Promise<Page | null> {
  return orNull(servePage(slug, version));
}

/** As `requirePublished`, or null where there is none. */
export function findPublished(slug: string) {
  return orNull(requirePublished(slug));
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") return null;
    throw error;
  }
}

/** A published exercise by its address, and all that its page is made of, in short; throws "not-found". */
export async function requirePublished(slug: string): Promise<{ id: Id; madeOf: string }> {
  const { prisma } = db();
  const row = await prisma.exercise.findUnique({ where: { slug }, select: { id: true, seq: true, status: true } });
  if (row?.status !== "published") throw new Refusal("not-found", "There is no published report at this address.");
  const { id, seq } = row;
  // Results are worked out after the event that reveals them, and no event tells that they are there.
  const { _max } = await prisma.analysis.aggregate({ where: { exerciseId: id }, _max: { madeAt: true } });
  return { id, madeOf: `${id} ${seq} ${_max.madeAt?.getTime() ?? ""}` };
}

async function render(access: Access, version: number | null): Promise<string> {
  const source = version === null ? await readSource(access, env().appUrl) : await readPast(access, version);
  const members = await db().prisma.member.findMany({
    where: { exerciseId: access.exerciseId },
    select: { id: true, alias: true },
  });
  const aliases = new Map(members.map(({ id, alias }) => [id, alias]));
  const read = async (references: Reference[]): Promise<Note[]> => {
    const notes: Note[] = [];
    for (const reference of references) notes.push({ reference, source: await findSource(access, reference) });
    return notes;
  };
  return renderPage({ ...source, read, aliasOf: (id) => aliases.get(id) ?? "" });
}

async function readPast({ exerciseId }: Access, version: number) {
  const found = await findEdition(exerciseId, version, env().appUrl);
  if (!found) throw new Refusal("not-found", "There is no such version of this report.");
  const { edition, ...source } = found;
  const { length: of } = await listEditions(exerciseId);
  return { ...source, past: { ...edition, of } };
}

function findSource(access: Access, reference: Reference): Promise<Note["source"]> {
  return orNull(readReference(access, reference));
}
