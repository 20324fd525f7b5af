import type { Instant } from "@/lib/domain/primitives";
import { dayInWords } from "./words";

/** A version of a published report: 1 as it was published, and one more with every correction. */
export type Edition = { version: number; at: Instant };

/** An earlier version, and how many there are by now. */
export type PastEdition = Edition & { of: number };

/** "You are reading version 1 of 3, of 3 April 2026." */
export function sayPast({ version, of, at }: PastEdition): string {
  return `You are reading version ${version} of ${of}, of ${dayInWords(at)}.`;
}

/** All versions of a report, the first first; none before publication. */
export function editionsOf(published: { publishedAt: Instant | null; corrections: readonly Edition[] }): Edition[] {
  if (published.publishedAt === null) return [];
  return [
    { version: 1, at: published.publishedAt },
    ...published.corrections.map(({ version, at }) => ({ version, at })),
  ];
}

/** The public page of a report, or of one of its earlier versions; `origin` is empty for an address on the same site. */
export function reportAddress(origin: string, slug: string, version?: number): string {
  return `${origin}/reports/${slug}${version === undefined ? "" : `/versions/${version}`}`;
}
