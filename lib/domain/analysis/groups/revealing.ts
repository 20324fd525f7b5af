/** Those who belong to no group come last. */
export function placeOf(group: number, groupCount: number): number {
  return group < 0 ? groupCount : group;
}

/**
 * Whether figures of these many members by group, those of no group last, would tell of too few: directly, or by
 * taking the groups from the whole, which is shown, too.
 */
export function isRevealing(sizes: number[], minRaters: number): boolean {
  const ofNone = sizes.at(-1)!;
  return sizes.slice(0, -1).some((size) => size < minRaters) || (ofNone > 0 && ofNone < minRaters);
}
