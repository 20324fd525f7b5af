import type { Reel } from "./reel";

const mostRipples = 6;
const lookedAt = 40;

/** A comment that has just been made, by its beat, and the option that it is on. */
export type Ripple = { beat: number; option: number };

/** The latest comments on options as of a beat, the newest first. */
export function ripplesAt({ showpiece: { about } }: Reel, beat: number): Ripple[] {
  const ripples: Ripple[] = [];
  for (let n = beat; n >= Math.max(0, beat - lookedAt) && ripples.length < mostRipples; n -= 1) {
    if (about[n]! > 0) ripples.push({ beat: n, option: about[n]! });
  }
  return ripples;
}

const newsLasts = 1 / 18;

/** The inject that has just arrived, in words: for a bit more than three seconds of a minute; else null. */
export function injectAt({ showpiece: { news }, scale }: Reel, beat: number): string | null {
  const inject = news.findLast((each) => each.kind === "inject" && each.beat <= beat);
  if (!inject) return null;
  const placeOf = (n: number): number => scale.placeOf(scale.moments[n]!);
  return placeOf(beat) - placeOf(inject.beat) < newsLasts ? inject.words : null;
}
