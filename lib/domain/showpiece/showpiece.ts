import { z } from "zod";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import { Instant, Slug } from "@/lib/domain/primitives";

/** A place among the beats, from 0. */
const Beat = z.number().int().nonnegative();
const Differences = z.array(z.number().int());

/** How an option is drawn from a beat on; `isHere` is false where it has been declined. */
export const Move = z.object({
  beat: Beat,
  isHere: z.boolean(),
  /** Where it lies on the map, from -1 to 1: where the crowd puts it once a round has revealed that, its author before. */
  x: z.number(),
  y: z.number(),
  quadrant: Quadrant,
  /** The number of the narrative that it is in, itself or with what it was merged into. */
  narrative: z.number().int().nullable(),
  isMerged: z.boolean(),
});
export type Move = z.infer<typeof Move>;

export const newsKinds = ["round", "option", "revision", "inject", "verdict", "ratings", "bundling", "report"] as const;

/** One line of what happened. */
export const News = z.object({
  beat: Beat,
  kind: z.enum(newsKinds),
  /** The option that it is about; null where it is about none, or several. */
  option: z.number().int().nullable(),
  words: z.string(),
});
export type News = z.infer<typeof News>;

const NamedRegion = z.object({ number: z.number().int(), nickname: z.string(), quadrant: Quadrant });
export type NamedRegion = z.infer<typeof NamedRegion>;

const Pole = z.object({ negative: z.string(), positive: z.string() });

/**
 * What a finished exercise looks like played in a minute, made of its log. A beat is an event after which something that is
 * shown is different. Columns hold one number a beat: how much more it is than at the beat before.
 */
export const Showpiece = z.object({
  slug: Slug,
  title: z.string(),
  axes: z.object({ x: Pole, y: Pole }),
  /** The moment (ms UTC) with which the axis of time begins. */
  opensAt: Instant,
  seq: Differences,
  /** Milliseconds; the first is UTC. */
  at: Differences,
  counts: z.object({
    options: Differences,
    comments: Differences,
    revisions: Differences,
    members: Differences,
    narratives: Differences,
  }),
  /** The number of the option that a comment of this beat is on, else 0. Not a difference. */
  about: z.array(z.number().int()),
  options: z.array(z.object({ number: z.number().int(), title: z.string(), moves: z.array(Move) })),
  /** The narratives that there are from a beat on. */
  regions: z.array(z.object({ beat: Beat, all: z.array(NamedRegion) })),
  stretches: z.array(z.object({ name: z.string(), from: Instant, to: Instant.nullable() })),
  news: z.array(News),
});
export type Showpiece = z.infer<typeof Showpiece>;
