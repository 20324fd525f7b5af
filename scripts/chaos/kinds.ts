/** What can go wrong, each in its own way; `perform.ts` says how it is done. */
export const kinds = [
  "kill-server",
  "kill-postgres",
  "kill-both",
  "cut",
  "break-off",
  "network-down",
  "slow-network",
  "half-open",
  "cut-database",
  "slow-disk",
  "full-disk",
  "clock-jump",
  "stall-server",
  "stall-postgres",
  "end-listeners",
  "lock",
] as const;
export type Kind = (typeof kinds)[number];

/** The shortest and the longest that each lasts, in ms; what is killed comes back that much later at the earliest. */
export const lasts: Record<Kind, [number, number]> = {
  "kill-server": [0, 1_500],
  "kill-postgres": [200, 4_000],
  "kill-both": [200, 3_000],
  cut: [0, 0],
  "break-off": [0, 0],
  "network-down": [500, 6_000],
  "slow-network": [2_000, 8_000],
  "half-open": [0, 0],
  "cut-database": [0, 0],
  "slow-disk": [3_000, 10_000],
  "full-disk": [1_000, 5_000],
  "clock-jump": [3_000, 12_000],
  "stall-server": [1_000, 8_000],
  "stall-postgres": [1_000, 6_000],
  "end-listeners": [0, 0],
  lock: [2_000, 9_000],
};

/** How much of it, where there is a more and a less. */
export const amounts: Partial<Record<Kind, { from: number; to: number; unit: string }>> = {
  "slow-network": { from: 20, to: 200, unit: "ms more for every piece" },
  "slow-disk": { from: 50, to: 600, unit: "ms for every commit" },
  "clock-jump": { from: -180, to: 180, unit: "minutes" },
};
