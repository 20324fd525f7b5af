/** The page of option PO-`number`, or one of the pages below it. */
export function optionPath(slug: string, number: number, below: "" | "/edit" | "/history" = ""): string {
  return `/exercises/${slug}/options/${number}${below}`;
}

/** The editor of a new option; a draft that has been begun is named by its id. */
export function newOptionPath(slug: string, draftId?: string): string {
  return `/exercises/${slug}/options/new${draftId ? `?draft=${draftId}` : ""}`;
}
