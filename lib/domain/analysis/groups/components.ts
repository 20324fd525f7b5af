import type { Random } from "@/lib/domain/random";
import { normalDeviate } from "../chance";
import type { Features } from "./features";

export type Component = {
  /** A direction of length 1: one number a column. */
  axis: Float64Array;
  /** How much the rows vary along it: the mean of squares. */
  variance: number;
};

/** Near enough: groups do not hang on the last digit, and the directions of noise are as long as each other anyway. */
const mostSteps = 100;
const precision = 1e-4;
/** So many steps are taken in any case: from a direction that is nearly the second, the first seem to lead nowhere. */
const fewestSteps = 10;

/**
 * The principal components of rows that are centred (Hotelling 1933), the largest first, one whenever it is asked for,
 * until the rows vary in no more directions: by power iteration, each at right angles to those before it, on the
 * products of the columns or of the rows with each other, whichever are fewer (they have the same variances, Eckart &
 * Young 1936). The library, ml-pca, finds all components at once, or copies the rows for each, and takes minutes for
 * 2,000 rows of 800.
 */
export function* componentsOf(features: Features, random: Random): Generator<Component, void> {
  const { rows, columns } = features;
  const byColumns = columns <= rows;
  const side = byColumns ? columns : rows;
  const products = productsOf(byColumns ? transposed(features) : features.values, side);
  const found: Float64Array[] = [];
  const axes: Float64Array[] = [];
  while (found.length < side) {
    const { vector, variance } = findNext(products, side, found, random);
    if (variance / rows < 1e-9) return;
    const axis = byColumns ? vector : combined(features, vector, axes);
    found.push(vector);
    axes.push(axis);
    yield { axis, variance: variance / rows };
  }
}

/** The next of them, at most so many; those that follow can be asked for afterwards. */
export function take(components: Iterator<Component, void>, count: number): Component[] {
  const taken: Component[] = [];
  while (taken.length < count) {
    const { value } = components.next();
    if (!value) break;
    taken.push(value);
  }
  return taken;
}

/**
 * Where each row lies along the axes. Gaps draw a row to the middle, the more of them the nearer, so that somebody
 * who answered little would seem to be moderate: what is found is made larger by the root of columns over answers
 * (Small et al. 2021).
 */
export function project({ values, isKnown, rows, columns }: Features, along: readonly Component[]): number[][] {
  return Array.from({ length: rows }, (_, row) => {
    let known = 0;
    for (let place = row * columns; place < (row + 1) * columns; place += 1) known += isKnown[place]!;
    const scale = known === 0 ? 0 : Math.sqrt(columns / known);
    return along.map(({ axis }) => scale * productOf(values, row * columns, axis));
  });
}

function transposed({ values, rows, columns }: Features): Float64Array {
  const turned = new Float64Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) turned[column * rows + row] = values[row * columns + column]!;
  }
  return turned;
}

/**
 * The product of each of so many lines with each, at `one * lines + other`: of four with another at once, as reading
 * costs more than reckoning.
 */
function productsOf(values: Float64Array, lines: number): Float64Array {
  const length = lines === 0 ? 0 : values.length / lines;
  const products = new Float64Array(lines * lines);
  for (let first = 0; first < lines; first += 4) {
    // After the last line comes the last line again.
    const four = [first, first + 1, first + 2, first + 3].map((line) => Math.min(line, lines - 1));
    const [a, b, c, d] = four.map((line) => line * length) as [number, number, number, number];
    for (let other = first; other < lines; other += 1) {
      const from = other * length;
      let [withA, withB, withC, withD] = [0, 0, 0, 0];
      for (let index = 0; index < length; index += 1) {
        const value = values[from + index]!;
        withA += value * values[a + index]!;
        withB += value * values[b + index]!;
        withC += value * values[c + index]!;
        withD += value * values[d + index]!;
      }
      [withA, withB, withC, withD].forEach((product, index) => {
        products[four[index]! * lines + other] = products[other * lines + four[index]!] = product;
      });
    }
  }
  return products;
}

/** The direction in which rows lie that are weighed so, of length 1 and at right angles to those before it. */
function combined({ values, rows, columns }: Features, weights: Float64Array, before: Float64Array[]): Float64Array {
  const axis = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1)
      axis[column]! += weights[row]! * values[row * columns + column]!;
  }
  straighten(axis, before);
  return axis;
}

function findNext(products: Float64Array, side: number, before: readonly Float64Array[], random: Random) {
  let vector = Float64Array.from({ length: side }, () => normalDeviate(random));
  straighten(vector, before);
  let variance = 0;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = new Float64Array(side);
    for (let line = 0; line < side; line += 1) next[line] = productOf(products, line * side, vector);
    const last = variance;
    variance = productOf(next, 0, vector);
    if (!straighten(next, before)) break;
    vector = next;
    if (step >= fewestSteps && Math.abs(variance - last) <= precision * variance) break;
  }
  return { vector, variance };
}

/** The product of a line with a direction: in four sums, as each addition has to wait for the one before it. */
function productOf(values: Float64Array, from: number, axis: Float64Array): number {
  const { length } = axis;
  const inFours = length - (length % 4);
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let index = 0; index < inFours; index += 4) {
    one += values[from + index]! * axis[index]!;
    two += values[from + index + 1]! * axis[index + 1]!;
    three += values[from + index + 2]! * axis[index + 2]!;
    four += values[from + index + 3]! * axis[index + 3]!;
  }
  for (let index = inFours; index < length; index += 1) one += values[from + index]! * axis[index]!;
  return one + two + three + four;
}

/** Makes a direction of length 1 at right angles to the others; false where nothing of it is left. */
function straighten(axis: Float64Array, others: readonly Float64Array[]): boolean {
  for (const other of others) {
    const share = productOf(axis, 0, other);
    for (let index = 0; index < axis.length; index += 1) axis[index]! -= share * other[index]!;
  }
  const length = Math.sqrt(productOf(axis, 0, axis));
  if (length < 1e-12) return false;
  for (let index = 0; index < axis.length; index += 1) axis[index]! /= length;
  return true;
}
