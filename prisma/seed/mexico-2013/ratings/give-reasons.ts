import type { Random } from "@/lib/domain/random";
import { favour, type SeedRating } from "./answer";
import { type Reason, reasons, secondThoughts } from "./reasons";

const mostOfOne = 4;

/** The answers of a first round with the reasons, each of which is given once, by somebody whose scores it fits. */
export function giveReasons(random: Random, ratings: SeedRating[]): SeedRating[] {
  const desk = createDesk(random, ratings);
  for (const [number, { pro, contra }] of Object.entries(reasons)) {
    const judged = ratings
      .filter(({ option, answer }) => option === Number(number) && !answer.abstains)
      .toSorted((a, b) => favour(b.answer) - favour(a.answer));
    const quarter = Math.ceil(judged.length / 4);
    for (const reason of pro) desk.give(reason, judged.slice(0, quarter));
    for (const reason of contra) desk.give(reason, judged.slice(-quarter));
  }
  return desk.take();
}

/** The answers of a second round, with what some say who moved; the others keep their reason where they keep their scores. */
export function giveSecondThoughts(random: Random, ratings: SeedRating[], before: SeedRating[]): SeedRating[] {
  const earlier = new Map(before.map((rating) => [keyOf(rating), rating]));
  const shift = (rating: SeedRating): number => {
    const was = earlier.get(keyOf(rating));
    return was && !was.answer.abstains ? favour(rating.answer) - favour(was.answer) : 0;
  };
  const desk = createDesk(random, ratings);
  for (const [number, { up = [], down = [] }] of Object.entries(secondThoughts)) {
    const shifted = ratings.filter(({ option }) => option === Number(number));
    for (const reason of up)
      desk.give(
        reason,
        shifted.filter((rating) => shift(rating) > 0),
      );
    for (const reason of down)
      desk.give(
        reason,
        shifted.filter((rating) => shift(rating) < 0),
      );
  }
  return desk.take();
}

const keyOf = ({ by, option }: SeedRating): string => `${by} ${option}`;

/** Where reasons are handed out: to one of those they fit who has none yet for the option, and not many in all. */
function createDesk(random: Random, ratings: SeedRating[]) {
  const given = new Map<SeedRating, Reason>();
  const count = new Map<string, number>();
  return {
    give(reason: Reason, fitting: SeedRating[]): void {
      const free = fitting.filter(
        (rating) => !given.has(rating) && rating.answer.reason === "" && (count.get(rating.by) ?? 0) < mostOfOne,
      );
      if (free.length === 0) return;
      const rating = random.pick(free);
      given.set(rating, reason);
      count.set(rating.by, (count.get(rating.by) ?? 0) + 1);
    },
    take: (): SeedRating[] =>
      ratings.map((rating) => {
        const reason = given.get(rating);
        if (!reason) return rating;
        const { text, says } = reason;
        return { ...rating, answer: { ...rating.answer, scores: { ...rating.answer.scores, ...says }, reason: text } };
      }),
  };
}
