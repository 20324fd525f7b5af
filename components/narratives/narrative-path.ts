/** The page of MN-`number`, or its history. */
export function narrativePath(slug: string, number: number, below: "" | "/history" = ""): string {
  return `/exercises/${slug}/narratives/${number}${below}`;
}

/** The comparison of two versions. */
export function compareTextsPath(slug: string, number: number, from: number, to: number): string {
  return `${narrativePath(slug, number, "/history")}?from=${from}&to=${to}`;
}
