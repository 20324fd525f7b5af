import type { Gap } from "@/lib/domain/coverage/gap";
import { everything, formatQuery } from "@/lib/domain/options/query";

/** The options that are in a gap, in the list of all. */
export function optionsInGapPath(slug: string, { stakeholderId, instrumentId, quadrant }: Gap): string {
  const query = formatQuery({
    ...everything,
    ...(stakeholderId && { stakeholder: stakeholderId }),
    ...(instrumentId && { instrument: instrumentId }),
    ...(quadrant && { quadrant }),
  });
  return `/exercises/${slug}/options${query}`;
}

export function coveragePath(slug: string): string {
  return `/exercises/${slug}/coverage`;
}

/** Where a call stands with its answers. */
export function callPath(slug: string, number: number): string {
  return `${coveragePath(slug)}#call-${number}`;
}
