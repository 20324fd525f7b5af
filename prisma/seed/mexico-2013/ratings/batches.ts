import { db } from "@/lib/server/db/client";
import type { Entry } from "@/lib/server/log/append";
import { appendMany } from "@/lib/server/log/append-many";
import { seedId } from "../../seed-id";
import { options } from "../contents";
import { seedName } from "../ids";
import { narratives } from "../narratives";
import { ratingDays, ratingRounds, ratingSeed } from "../steps";
import type { SeedRating } from "./answer";
import { generateRatings } from "./generate";
import { placeAsStaff } from "./staff";

/** What was rated at one moment (ms UTC), as events: thousands of commands, one by one, would take minutes. */
export type RatingBatch = { at: number; entries: Entry[] };

const hour = 60 * 60 * 1_000;

/** The two rounds of ratings of Mexico 2013, by the times at which they were given. */
export function listRatingBatches(): RatingBatch[] {
  const { first, second } = generateRatings(ratingSeed, options, ratingDays);
  const staff = { narratives, seed: ratingSeed };
  const standing = options.filter(({ mergedInto }) => mergedInto === undefined);
  const byRound = {
    first: [...first, ...placeAsStaff({ ...staff, at: ratingDays.first + 20 * hour, options })],
    second: [...second, ...placeAsStaff({ ...staff, at: ratingDays.second + 8 * hour, options: standing })],
  };
  return (["first", "second"] as const).flatMap((round) => {
    const roundId = seedId(`${seedName} round ${ratingRounds[round]}`);
    const moments = new Set(byRound[round].map(({ at }) => at));
    return [...moments].map((at) => {
      const ratings = byRound[round].filter((rating) => rating.at === at);
      return { at, entries: ratings.map((rating) => entryOf(roundId, rating)) };
    });
  });
}

function entryOf(roundId: string, { by, option, answer }: SeedRating): Entry {
  const memberId = seedId(`member ${seedName} ${by}`);
  const optionId = seedId(`${seedName} option ${option}`);
  return { event: { type: "option.rated", payload: { roundId, optionId, memberId, answer } }, by: memberId };
}

/** Enters a batch, unless that was done before a seeding was interrupted: it is there as a whole, or not at all. */
export async function enterBatch({ at, entries }: RatingBatch): Promise<void> {
  const where = { exercise: { slug: seedName }, type: "option.rated", at: new Date(at) };
  if (await db().prisma.event.findFirst({ where, select: { seq: true } })) return;
  await appendMany(db(), seedName, entries, at);
}
