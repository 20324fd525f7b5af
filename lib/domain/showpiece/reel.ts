import { convexHull, roundedArea, toPoint } from "@/lib/domain/map/plane";
import type { Counts } from "@/lib/domain/replay/counts";
import { scaleOf, type Scale } from "@/lib/domain/replay/scale";
import { firstWhere } from "@/lib/domain/replay/timeline";
import type { Instant } from "@/lib/domain/primitives";
import type { Move, NamedRegion, News, Showpiece } from "./showpiece";

/** The plane on which areas are drawn; places on it are also told in parts of it. */
export const ground = { width: 400, height: 300, margin: 0, inset: 26 };
const reach = 13;

export type Dot = Omit<Move, "beat" | "isHere"> & { number: number; title: string; comments: number };
export type FormedRegion = NamedRegion & { path: string };

/** What is shown after a beat. */
export type Frame = {
  beat: number;
  seq: number;
  at: Instant;
  counts: Counts;
  dots: Dot[];
  regions: FormedRegion[];
  /** The last line of what happened. */
  news: (News & { at: Instant }) | null;
  round: string | null;
};

/** A showpiece made ready to be shown at any beat. */
export type Reel = { showpiece: Showpiece; length: number; scale: Scale; frameOf: (beat: number) => Frame };

/** The reel of a showpiece that has at least one beat. */
export function reelOf(showpiece: Showpiece): Reel {
  const seqs = sums(showpiece.seq);
  const times = sums(showpiece.at);
  const counts = {
    options: sums(showpiece.counts.options),
    comments: sums(showpiece.counts.comments),
    revisions: sums(showpiece.counts.revisions),
    members: sums(showpiece.counts.members),
    narratives: sums(showpiece.counts.narratives),
  };
  const commentsOf = beatsByOption(showpiece.about);
  const length = seqs.length;

  function frameOf(wanted: number): Frame {
    const beat = Math.max(0, Math.min(wanted, length - 1));
    const at = times[beat]!;
    const dots = showpiece.options.flatMap(({ number, title, moves }): Dot[] => {
      const move = lastUntil(moves, beat);
      if (!move?.isHere) return [];
      const { x, y, quadrant, narrative, isMerged } = move;
      const comments = countUntil(commentsOf.get(number) ?? [], beat);
      return [{ number, title, x, y, quadrant, narrative, isMerged, comments }];
    });
    const news = lastUntil(showpiece.news, beat);
    return {
      ...{ beat, seq: seqs[beat]!, at, dots },
      counts: {
        options: counts.options[beat]!,
        comments: counts.comments[beat]!,
        revisions: counts.revisions[beat]!,
        members: counts.members[beat]!,
        narratives: counts.narratives[beat]!,
      },
      regions: (lastUntil(showpiece.regions, beat)?.all ?? []).map((region) => formed(region, dots)),
      news: news ? { ...news, at: times[news.beat]! } : null,
      round: showpiece.stretches.findLast(({ from, to }) => from <= at && (to === null || at < to))?.name ?? null,
    };
  }

  // Who gathered before is there from the beginning: the axis is that of the rounds.
  const scale = scaleOf(times.map((at) => Math.max(at, showpiece.opensAt)));
  return { showpiece, length, scale, frameOf };
}

/** The last beat that lies at or before a place from 0 to 1 on the axis of time. */
export function beatAt({ scale, length }: Reel, place: number): number {
  return Math.max(0, firstWhere(length, (n) => scale.placeOf(scale.moments[n]!) > place) - 1);
}

/** The first beat that comes after event `seq`; the frame before it is that of the event. */
export function beatOfSeq({ seq }: Showpiece, wanted: number): number {
  const seqs = sums(seq);
  return firstWhere(seqs.length, (n) => seqs[n]! > wanted) - 1;
}

function formed(region: NamedRegion, dots: Dot[]): FormedRegion {
  const own = dots.filter(({ narrative, isMerged }) => narrative === region.number && !isMerged);
  return { ...region, path: roundedArea(convexHull(own.map((dot) => toPoint(ground, dot))), reach) };
}

function lastUntil<T extends { beat: number }>(entries: readonly T[], beat: number): T | undefined {
  return entries[firstWhere(entries.length, (n) => entries[n]!.beat > beat) - 1];
}

const countUntil = (beats: readonly number[], beat: number): number =>
  firstWhere(beats.length, (n) => beats[n]! > beat);

function beatsByOption(about: readonly number[]): Map<number, number[]> {
  const beats = new Map<number, number[]>();
  about.forEach((number, beat) => {
    if (number > 0) beats.set(number, [...(beats.get(number) ?? []), beat]);
  });
  return beats;
}

function sums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}
