import { rounded, type Spread, spreadOf } from "./statistics";

export type Figure = Spread & { unit: string; runs: number[] };
export type Check = { what: string; holds: boolean; detail: string };

/** What is measured in one run, by name; figures of the least that could do the same are named `bare ...`. */
export type Sheet = ReturnType<typeof createSheet>;

/** An empty sheet; each figure is measured `runs` times and told of as soon as it is there. */
export function createSheet(runs: number, tell: (line: string) => void) {
  const figures = new Map<string, Figure>();
  const checks: Check[] = [];
  return {
    figures,
    checks,
    /** Measures several figures at once, as often as is asked; `units` names them and what they are in. */
    async measure<N extends string>(units: Record<N, string>, act: () => Promise<Record<N, number>>, times = runs) {
      const names = Object.keys(units) as N[];
      const results: Record<N, number>[] = [];
      for (let run = 0; run < times; run += 1) results.push(await act());
      for (const name of names) {
        const figure = {
          unit: units[name],
          ...spreadOf(results.map((of) => of[name])),
          runs: results.map((of) => of[name]),
        };
        figures.set(name, figure);
        tell(`${name}: ${rounded(figure.median)} ${figure.unit} (${rounded(figure.min)} to ${rounded(figure.max)})`);
      }
    },
    /** Notes whether something was as it must be. */
    check(what: string, holds: boolean, detail: string): void {
      checks.push({ what, holds, detail });
      if (!holds) tell(`WRONG: ${what}: ${detail}`);
    },
    medianOf: (name: string): number => figures.get(name)?.median ?? Number.NaN,
  };
}
