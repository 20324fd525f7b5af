import type { Lab } from "../lab";
import type { Sheet } from "../sheet";

/** What a group of figures works with. */
export type Bench = {
  lab: Lab;
  sheet: Sheet;
  /** How long one run of one figure lasts. */
  ms: number;
  isQuick: boolean;
  /** Runs `act`, with the server's profile taken meanwhile when that is asked for. */
  profiled: <T>(name: string, act: () => Promise<T>) => Promise<T>;
};
