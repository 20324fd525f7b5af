import type { Instant } from "@/lib/domain/primitives";
import { firstWhere } from "./timeline";

/**
 * Where moments lie on an axis from 0 to 1. Time runs on it as it ran, but for silences: of those longer than a fixed part
 * of the whole, a night say, no more than that part is drawn, so that what happened has the room.
 */
export type Scale = {
  moments: readonly Instant[];
  /** How long the time from the moment before it to moment `n` is drawn, in ms of the time that ran. */
  lengthOf: (n: number) => number;
  /** The sum of these. */
  whole: number;
  /** The place of a moment (ms UTC), from 0 to 1; what lies before the first or after the last is at that end. */
  placeOf: (at: Instant) => number;
  /** The number, from 0, of the moment that lies nearest to a place. */
  nearest: (place: number) => number;
};

const silencesOfAll = 1 / 200;
const preludeOfRest = 1 / 12;

/**
 * The scale of moments in order, ms UTC; they may be equal. What came before `opensAt`, when people gathered for weeks
 * perhaps, is drawn no longer than a twelfth of what came after.
 */
export function scaleOf(moments: readonly Instant[], opensAt: Instant | null = null): Scale {
  const first = moments[0] ?? 0;
  const begins = Math.max(first, opensAt ?? first);
  const longest = ((moments.at(-1) ?? first) - begins) * silencesOfAll;
  const lengths = moments.map((at, n) => (n === 0 ? 0 : Math.min(at - moments[n - 1]!, longest)));
  const isPrelude = (n: number): boolean => moments[n]! <= begins;
  const sumOf = (isMeant: (n: number) => boolean): number =>
    lengths.reduce((sum, length, n) => sum + (isMeant(n) ? length : 0), 0);
  const prelude = sumOf(isPrelude);
  const shrunk = Math.min(1, (sumOf((n) => !isPrelude(n)) * preludeOfRest) / Math.max(1, prelude));
  let whole = 0;
  const drawn = lengths.map((length, n) => (whole += isPrelude(n) ? length * shrunk : length));
  const share = (length: number): number => (whole === 0 ? 0 : length / whole);

  function placeOf(at: Instant): number {
    const next = firstWhere(moments.length, (n) => moments[n]! >= at);
    if (next === 0) return 0;
    if (next === moments.length) return share(whole);
    const [from, to] = [moments[next - 1]!, moments[next]!];
    return share(drawn[next - 1]! + (drawn[next]! - drawn[next - 1]!) * ((at - from) / (to - from)));
  }

  function nearest(place: number): number {
    const next = Math.min(
      firstWhere(moments.length, (n) => share(drawn[n]!) >= place),
      Math.max(0, moments.length - 1),
    );
    if (next === 0) return 0;
    return place - share(drawn[next - 1]!) < share(drawn[next]!) - place ? next - 1 : next;
  }

  return { moments, lengthOf: (n) => (n === 0 ? 0 : drawn[n]! - drawn[n - 1]!), whole, placeOf, nearest };
}
