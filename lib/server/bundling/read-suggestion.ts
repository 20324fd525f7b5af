import type { RatingInput } from "@/lib/domain/analysis/input";
import type { Bundleable } from "@/lib/domain/bundling/measures";
import { type Basis, type BundleSuggestion, mostBundled } from "@/lib/domain/bundling/suggestion";
import { Refusal } from "@/lib/domain/errors";
import { nothingRevealed, type Revealed } from "@/lib/domain/map/dots";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { FullOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { listRatings } from "@/lib/server/analysis/list-ratings";
import { seedOf } from "@/lib/server/analysis/make-analysis";
import { db, type Tx } from "@/lib/server/db/client";
import { readAt } from "@/lib/server/exercises/read-at";
import type { Access } from "@/lib/server/members/viewer";
import { listNarratives } from "@/lib/server/narratives/rows";
import { toOption } from "@/lib/server/options/rows";
import { readResults } from "@/lib/server/ratings/read-results";
import { suggestInThread } from "./in-thread";
import { alone } from "@/lib/server/options/standing";

export type AskedBundles = { by: Basis[]; count?: number | undefined };

/**
 * Bundles of the accepted options, by where they lie, how they were rated and what they say. Where the crowd put them, and how it rated
 * them, counts as soon as a round has revealed it; before, only where their authors put them. Throws "too-large" beyond `most` of them.
 */
export async function readBundleSuggestion(
  access: Access,
  asked: AskedBundles,
  most = mostBundled,
): Promise<BundleSuggestion> {
  const { seq, options, narratives } = await readAt(access.exerciseId, (tx) =>
    readOptions(tx, access.exerciseId, most),
  );
  const { revealed, answers, seed } = await readRevealed(access);
  const suggested = await suggestInThread({
    ...{ options: options.map((option) => bundleable(option, revealed)), asked, narratives, answers, seed },
  });
  return { seq, ...suggested };
}

type Read = { options: FullOption[]; narratives: { narrativeId: Id; optionIds: Id[] }[] };

async function readOptions(tx: Tx, exerciseId: Id, most: number): Promise<Read> {
  const where = { exerciseId, status: "accepted", ...alone };
  const count = await tx.policyOption.count({ where });
  if (count > most) {
    throw new Refusal(
      "too-large",
      `Bundles can be suggested of up to ${most} accepted options; there are ${count}. Merge or decline some first.`,
    );
  }
  const narratives = Object.values(await listNarratives(tx, exerciseId));
  return {
    options: (await tx.policyOption.findMany({ where, orderBy: { number: "asc" } })).map(toOption),
    narratives: narratives.map(({ id, optionIds }) => ({ narrativeId: id, optionIds })),
  };
}

type FromCrowd = { revealed: Revealed; answers: RatingInput[]; seed: number };

/**
 * What the last round that has revealed anything says of places and scores, and the crowd's answers that it says so of:
 * these are for the thread alone, and go no further.
 */
async function readRevealed(access: Access): Promise<FromCrowd> {
  const round = await db().prisma.round.findFirst({
    where: { exerciseId: access.exerciseId, revealedAt: { not: null }, permits: { has: "rate" } },
    orderBy: { position: "desc" },
  });
  const results = round && (await readResults(access, round.id));
  if (!round || results?.status !== "ready") return { revealed: nothingRevealed, answers: [], seed: 0 };
  const { crowd } = await listRatings(db().pool, round.id);
  return { revealed: revealedOf(results, null), answers: crowd, seed: seedOf(round.id) };
}

function bundleable({ id, title, facets, placement }: FullOption, { places, scores }: Revealed): Bundleable {
  const medians = Object.entries(scores?.[id] ?? {}).map(([criterionId, { median }]) => [criterionId, median]);
  return {
    optionId: id,
    place: places?.[id]?.median ?? placement,
    scores: Object.fromEntries(medians) as Record<string, number>,
    // What an option is called says more of it than any one sentence.
    text: [title, title, ...Object.values(facets)].join("\n"),
  };
}
