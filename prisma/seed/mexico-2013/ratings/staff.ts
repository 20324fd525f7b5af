import type { Quadrant } from "@/lib/domain/narratives/narrative";
import { createRandom } from "@/lib/domain/random";
import { members } from "../members";
import type { SeedNarrative, SeedOption } from "../types";
import { place, type SeedRating } from "./answer";
import { asOf } from "./generate";
import { normal } from "./raters";

type Day = { at: number; options: SeedOption[]; narratives: SeedNarrative[]; seed: number };

/** How far moderators see an option towards the middle of the quadrant whose narrative it belongs to. */
const pull = 0.35;

/** Where the moderators place options, which they do not score; `at` is in ms UTC. */
export function placeAsStaff({ at, options, narratives, seed }: Day): SeedRating[] {
  const random = createRandom(seed);
  const quadrantOf = new Map(
    narratives.flatMap(({ options: bundled, quadrant }) => bundled.map(({ number }) => [number, quadrant] as const)),
  );
  const moderators = members.filter(({ role }) => role === "moderator");
  return moderators.flatMap(({ alias }) =>
    options.map((option): SeedRating => {
      const { x, y } = option.placement;
      const quadrant = quadrantOf.get(option.number);
      const centre = quadrant ? centreOf(quadrant) : { x, y };
      const placement = place(
        x + (centre.x - x) * pull + normal(random) * 0.06,
        y + (centre.y - y) * pull + normal(random) * 0.06,
      );
      return { by: alias, option: option.number, at, answer: asOf(option, at, { ...unscored, placement }) };
    }),
  );
}

const unscored = { scores: {}, reason: "", abstains: false };

function centreOf(quadrant: Quadrant): { x: number; y: number } {
  return { x: quadrant.endsWith("left") ? -0.5 : 0.5, y: quadrant.startsWith("lower") ? -0.5 : 0.5 };
}
