import type { Random } from "@/lib/domain/random";
import { shuffledIndices } from "../chance";

/** Members by features: each score less the mean of its column, 0 where there is none; at `row * columns + column`. */
export type Features = {
  values: Float64Array;
  /** 1 where there is a score. */
  isKnown: Uint8Array;
  rows: number;
  columns: number;
};

/** The least share of all features that somebody has scored who is to belong to a group. */
export const leastAnswered = 0.25;

/**
 * What groups are looked for in. A column is the score of one criterion of one option; those that fewer than two
 * members gave, or all gave the same, cannot tell anybody apart and are left out. Then members who scored less than a
 * quarter of the columns are left out: next to nothing is known of them. A gap is taken to be the mean of its column
 * (as in Polis: Small et al., "Polis: Scaling deliberation by mapping high dimensional opinion spaces", 2021).
 *
 * @param columns the score of each member, 0 for none; one array a column
 * @returns the members' numbers, in the order of the rows
 */
export function featuresOf(columns: readonly Uint8Array[], members: number): { features: Features; rows: number[] } {
  const telling = columns.filter(isTelling);
  const answered = new Uint32Array(members);
  for (const column of telling)
    for (let member = 0; member < members; member += 1) if (column[member]! > 0) answered[member]! += 1;
  const rows: number[] = [];
  for (let member = 0; member < members; member += 1) {
    if (answered[member]! > 0 && answered[member]! >= leastAnswered * telling.length) rows.push(member);
  }
  const features: Features = {
    values: new Float64Array(rows.length * telling.length),
    isKnown: new Uint8Array(rows.length * telling.length),
    rows: rows.length,
    columns: telling.length,
  };
  telling.forEach((column, index) => fill(features, index, rows, column));
  return { features, rows };
}

/** The same with each column's scores shuffled among those who gave one: as many gaps at the same places, no groups. */
export function shuffledFeatures(features: Features, random: Random): Features {
  const { values, isKnown, rows, columns } = features;
  const shuffled = new Float64Array(values.length);
  for (let column = 0; column < columns; column += 1) {
    const places: number[] = [];
    for (let row = 0; row < rows; row += 1) if (isKnown[row * columns + column]) places.push(row * columns + column);
    const order = shuffledIndices(random, places.length);
    places.forEach((place, index) => (shuffled[place] = values[places[order[index]!]!]!));
  }
  return { ...features, values: shuffled };
}

/** Some of the rows. */
export function rowsOf(features: Features, rows: ArrayLike<number>): Features {
  const { columns } = features;
  const values = new Float64Array(rows.length * columns);
  const isKnown = new Uint8Array(rows.length * columns);
  for (let index = 0; index < rows.length; index += 1) {
    const from = rows[index]! * columns;
    values.set(features.values.subarray(from, from + columns), index * columns);
    isKnown.set(features.isKnown.subarray(from, from + columns), index * columns);
  }
  return { values, isKnown, rows: rows.length, columns };
}

function isTelling(column: Uint8Array): boolean {
  let first = 0;
  for (const score of column) {
    if (score === 0) continue;
    if (first === 0) first = score;
    else if (score !== first) return true;
  }
  return false;
}

function fill({ values, isKnown, columns }: Features, column: number, rows: number[], scores: Uint8Array): void {
  let sum = 0;
  let count = 0;
  for (const member of rows) {
    sum += scores[member]!;
    if (scores[member]! > 0) count += 1;
  }
  rows.forEach((member, row) => {
    if (scores[member] === 0) return;
    values[row * columns + column] = scores[member]! - sum / count;
    isKnown[row * columns + column] = 1;
  });
}
