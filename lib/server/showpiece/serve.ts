import { canSeeResults, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Revealed } from "@/lib/domain/map/dots";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { Id } from "@/lib/domain/primitives";
import { isRated } from "@/lib/domain/rounds/round";
import type { Showpiece } from "@/lib/domain/showpiece/showpiece";
import { showpieceOf } from "@/lib/domain/showpiece/showpiece-of";
import { db } from "@/lib/server/db/client";
import { etagOf } from "@/lib/server/http/etag";
import { createKept } from "@/lib/server/kept";
import { readBatch } from "@/lib/server/log/read-batch";
import { requirePublished } from "@/lib/server/public-report/serve";
import { readResults } from "@/lib/server/ratings/read-results";
import { toRound } from "@/lib/server/rounds/rows";

type Made = { showpiece: Showpiece; json: string; etag: string };

/** Whoever comes to the front page may not be known, so it is made for a stranger, and once for all. */
const stranger: Viewer = { kind: "reader" };

const keep = createKept<Made>(10);

/** The showpiece of a published exercise, with its JSON; throws "not-found" for all others. Made anew when something happened. */
export async function serveShowpiece(slug: string): Promise<Made> {
  const { id, madeOf } = await requirePublished(slug);
  return keep(slug, madeOf, () => make(id));
}

// Fewer are no map, of more every dot hides another, and a log that long takes seconds to fold.
const optionsShown = { gte: 6, lte: 120 };
const mostEvents = 20_000;

/** The showpiece of the front page: that of the exercise that Sandtable comes with, else of the one published last; null where none will do. */
export async function findShowpiece(): Promise<Made | null> {
  const rows = await db().prisma.exercise.findMany({
    where: { status: "published", rehearsalOf: null, seq: { lte: mostEvents } },
    orderBy: { publishedAt: "desc" },
    take: 20,
    select: { slug: true, _count: { select: { options: true } } },
  });
  const fit = rows.filter(({ _count: { options } }) => options >= optionsShown.gte && options <= optionsShown.lte);
  const chosen = fit.find(({ slug }) => slug === "mexico-2013") ?? fit[0];
  if (!chosen) return null;
  try {
    return await serveShowpiece(chosen.slug);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function make(exerciseId: Id): Promise<Made> {
  const showpiece = showpieceOf(await readLog(exerciseId), await readRevealed(exerciseId));
  const json = JSON.stringify(showpiece);
  return { showpiece, json, etag: etagOf(json) };
}

async function readLog(exerciseId: Id): Promise<LoggedEvent[]> {
  const log: LoggedEvent[] = [];
  for (let since = 0; ;) {
    const { events, to } = await readBatch(exerciseId, stranger, since);
    if (to === since) return log;
    log.push(...events);
    since = to;
  }
}

/** What the rounds came to of which a stranger may see it, as far as it has been worked out. */
async function readRevealed(exerciseId: Id): Promise<Record<Id, Revealed>> {
  const rows = await db().prisma.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  const revealed: Record<Id, Revealed> = {};
  for (const round of rows.map(toRound)) {
    if (!isRated(round) || round.revealedAt === null || !canSeeResults(stranger, round)) continue;
    const results = await readResults({ exerciseId, viewer: stranger }, round.id);
    if (results.status === "ready") revealed[round.id] = revealedOf(results, null);
  }
  return revealed;
}
