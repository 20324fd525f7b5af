import type { Reel } from "./reel";

/** A round on the axis of time, from 0 to 1. */
export type TrackRound = { name: string; from: number; to: number };
/** What a track draws: the rounds, and the injects at their places from 0 to 1. */
export type Track = { rounds: TrackRound[]; injects: { place: number; words: string }[] };

/** The rounds and injects of a reel on its axis of time. */
export function trackOf({ showpiece: { stretches, news }, scale }: Reel): Track {
  return {
    rounds: stretches.map(({ name, from, to }) => ({
      name,
      from: scale.placeOf(from),
      to: to === null ? 1 : scale.placeOf(to),
    })),
    injects: news
      .filter(({ kind }) => kind === "inject")
      .map(({ beat, words }) => ({ place: scale.placeOf(scale.moments[beat]!), words })),
  };
}
