const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export const lengthUnits = [
  { id: "days", ms: day, short: "d" },
  { id: "hours", ms: hour, short: "h" },
  { id: "minutes", ms: minute, short: "min" },
  { id: "seconds", ms: second, short: "s" },
] as const;
export type LengthUnit = (typeof lengthUnits)[number]["id"];

/** The largest unit in which a length (ms) is a whole or half number. */
export function unitOf(lengthMs: number): LengthUnit {
  return lengthUnits.find((unit) => lengthMs >= unit.ms && lengthMs % (unit.ms / 2) === 0)?.id ?? "seconds";
}

export function unitMs(unit: LengthUnit): number {
  return lengthUnits.find(({ id }) => id === unit)?.ms ?? second;
}

/** A length (ms) in words of at most two units: `1 day`, `2 h 30 min`, `2 min 50 s`. */
export function formatLength(lengthMs: number): string {
  let rest = Math.round(lengthMs / second) * second;
  const parts = lengthUnits.flatMap((unit) => {
    const count = Math.floor(rest / unit.ms);
    rest -= count * unit.ms;
    return count > 0 ? [{ ...unit, count }] : [];
  });
  const [only, ...others] = parts;
  if (!only) return "0 s";
  if (others.length === 0) return `${only.count} ${only.count === 1 ? only.id.slice(0, -1) : only.id}`;
  return parts
    .slice(0, 2)
    .map(({ count, short }) => `${count} ${short}`)
    .join(" ");
}

export const totalLength = (rounds: readonly { lengthMs: number }[]): number =>
  rounds.reduce((sum, round) => sum + round.lengthMs, 0);

/**
 * The rounds with their lengths scaled so that together they last `targetMs`, in handy steps; what
 * the steps leave over goes to the longest round.
 */
export function scaledTo<R extends { lengthMs: number }>(rounds: R[], targetMs: number): R[] {
  const total = totalLength(rounds);
  if (total === 0) return rounds;
  const step = stepFor(targetMs / rounds.length);
  const scaled = rounds.map((round) => ({
    ...round,
    lengthMs: Math.max(step, Math.round(((round.lengthMs / total) * targetMs) / step) * step),
  }));
  const left = targetMs - totalLength(scaled);
  const longest = scaled.findLast((round) => round.lengthMs === Math.max(...scaled.map(({ lengthMs }) => lengthMs)));
  if (longest && longest.lengthMs + left >= step) longest.lengthMs += left;
  return scaled;
}

function stepFor(averageMs: number): number {
  if (averageMs >= 4 * hour) return hour;
  if (averageMs >= hour) return 10 * minute;
  if (averageMs >= 5 * minute) return minute;
  return averageMs >= minute ? 10 * second : second;
}

/** Lengths for which an exercise is often compressed. */
export const usualTotals = [
  { id: "week", label: "A week", ms: 7 * day },
  { id: "day", label: "A day", ms: day },
  { id: "two-hours", label: "Two hours", ms: 2 * hour },
  { id: "twenty-minutes", label: "20 minutes", ms: 20 * minute },
] as const;
