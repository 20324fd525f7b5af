import type { Camp } from "./fields";

/**
 * What the crowd thinks of an option, before anybody's own leanings: scores from 1 to 7 on the criteria of the exercise.
 * `liked` moves each camp up or down from them, in points of impact. `scatter` is how far people's placements lie from the
 * author's position (one standard deviation on the map's scale of -1..1), and `drawn` how a camp's lie elsewhere as a whole.
 */
export type View = {
  impact: number;
  feasibility: number;
  risk: number;
  liked: Record<Camp, number>;
  scatter: number;
  drawn?: Partial<Record<Camp, { x: number; y: number }>>;
};

type Row = [impact: number, feasibility: number, risk: number, social: number, security: number, mexico: number];
const view = (row: Row, scatter: number, drawn?: View["drawn"]): View => {
  const [impact, feasibility, risk, social, security, mexico] = row;
  return { impact, feasibility, risk, liked: { social, security, mexico }, scatter, ...(drawn && { drawn }) };
};

/** By the numbers of the options. */
export const views: Record<number, View> = {
  1: view([4.9, 3.9, 2.9, 0.9, 0.2, 0.9], 0.13),
  2: view([4.1, 4.0, 5.1, -2.0, 1.9, 1.1], 0.14),
  // All camps accept it.
  3: view([5.5, 4.3, 2.5, 0.5, 0.6, 0.6], 0.17),
  4: view([4.7, 3.7, 2.9, 1.5, -1.3, 0.1], 0.15),
  5: view([4.0, 4.2, 3.8, 0.2, 1.5, -2.0], 0.2),
  // All camps accept it.
  6: view([5.7, 3.8, 2.3, 0.6, 0.4, 0.8], 0.14),
  7: view([3.5, 3.7, 4.4, -0.9, 1.6, -1.9], 0.16),
  // The camps are of two minds.
  8: view([4.0, 3.3, 5.2, -2.5, 2.4, -2.3], 0.12),
  9: view([4.8, 3.7, 2.2, 1.3, -0.9, 0.7], 0.15),
  // The camps are of two minds.
  10: view([4.0, 4.0, 3.9, 2.2, -2.5, 2.1], 0.15),
  11: view([4.6, 3.8, 4.2, -0.9, 1.3, 0.9], 0.24),
  12: view([4.2, 4.1, 3.3, -0.9, 0.9, 1.4], 0.18),
  13: view([4.3, 4.1, 5.0, -1.7, 1.9, -2.0], 0.17),
  // All camps accept it.
  14: view([4.8, 5.1, 2.6, 0.3, 0.6, 0.6], 0.18),
  15: view([4.8, 4.0, 2.7, 1.4, -0.9, 1.1], 0.17),
  16: view([3.0, 4.1, 2.2, 0.8, -0.9, 0.2], 0.19),
  17: view([3.7, 3.9, 3.5, 0.9, -1.0, 0.8], 0.13),
  18: view([3.5, 4.3, 2.4, 1.0, -1.0, 0.3], 0.14),
  // The camps are of two minds.
  19: view([4.0, 3.6, 4.6, -2.4, 2.4, 2.1], 0.16),
  20: view([3.9, 3.5, 2.8, 1.3, -0.9, -0.1], 0.17),
  // The camps are of two minds; and for one of them talks under pressure are above all the pressure, with foreign help.
  21: view([4.0, 3.4, 4.5, 2.1, -2.5, 2.2], 0.11, { security: { x: 0.85, y: -0.5 } }),
  22: view([3.7, 1.9, 6.2, -1.2, 1.0, -2.2], 0.1),
  23: view([4.0, 4.9, 1.9, 0.9, -0.5, 0.6], 0.15),
  24: view([4.6, 2.4, 4.2, 1.7, -1.9, -0.3], 0.12),
  25: view([4.0, 4.1, 2.7, 1.0, -0.2, 0.6], 0.22),
  // Placed differently: for some it is money and law, for others blue helmets.
  26: view([4.0, 2.7, 3.7, 1.6, -0.5, -2.0], 0.13, {
    social: { x: -0.2, y: 0.06 },
    security: { x: 0.72, y: 0 },
    mexico: { x: 0.78, y: 0.04 },
  }),
  27: view([4.0, 2.5, 3.8, 1.1, -0.7, -1.0], 0.18),
  // All camps accept it.
  28: view([5.0, 4.2, 2.4, 0.5, 0.5, 0.7], 0.19),
  29: view([3.4, 5.2, 2.4, -0.2, 0.5, 0.4], 0.2),
  30: view([3.9, 4.5, 2.3, 0.8, 0.1, 0.6], 0.21),
  31: view([3.3, 4.0, 2.9, 0.7, -0.5, 0.6], 0.14),
  32: view([4.4, 4.2, 3.6, -0.2, 1.4, -1.6], 0.22),
  33: view([4.1, 4.5, 2.9, 0.1, 1.1, -0.9], 0.2),
};
