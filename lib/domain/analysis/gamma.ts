import { gammaln } from "simple-statistics";

const precision = 1e-15;
const mostTerms = 10_000;

/**
 * The regularised upper incomplete gamma function Q(a, x), for a > 0 and x >= 0: by its series where x < a + 1, else
 * by its continued fraction (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31, the latter after Lentz 1976).
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`Q(${a}, ${x}) is not defined.`);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const factor = Math.exp(a * Math.log(x) - x - gammaln(a));
  return x < a + 1 ? Math.max(0, 1 - factor * series(a, x)) : factor * continuedFraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostTerms && term > sum * precision; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    value *= d * c;
    if (Math.abs(d * c - 1) < precision) break;
  }
  return value;
}

/** How likely a value of chi-square with so many degrees of freedom is at least this large. */
export function chiSquareTail(value: number, degrees: number): number {
  return upperGamma(degrees / 2, value / 2);
}

/** How likely a standard normal value is at least this far from 0, on either side. */
export function normalTails(value: number): number {
  return upperGamma(0.5, (value * value) / 2);
}
