import type { Gap } from "@/lib/domain/coverage/gap";
import type { FacetName } from "@/lib/domain/options/option";

/** The page of option PO-`number`, or one of the pages below it. */
export function optionPath(slug: string, number: number, below: "" | "/edit" | "/history" | "/split" = ""): string {
  return `/exercises/${slug}/options/${number}${below}`;
}

/** The editor of the next revision, at this facet. */
export function editFacetPath(slug: string, number: number, facet: FacetName): string {
  return `${optionPath(slug, number, "/edit")}?facet=${facet}`;
}

/** The comparison of two revisions. */
export function comparePath(slug: string, number: number, from: number, to: number): string {
  return `${optionPath(slug, number, "/history")}?from=${from}&to=${to}`;
}

/** The editor of a new option; a draft that has been begun is named by its id. */
export function newOptionPath(slug: string, draftId?: string): string {
  return `/exercises/${slug}/options/new${draftId ? `?draft=${draftId}` : ""}`;
}

/** The editor of a new option that answers the call CP-`call`; a draft as above. */
export function answerPath(slug: string, call: number, draftId?: string): string {
  return `/exercises/${slug}/options/new?call=${call}${draftId ? `&draft=${draftId}` : ""}`;
}

/** The editor of a new option that begins with what this gap lacks; a draft as above. */
export function gapPath(slug: string, { instrumentId, stakeholderId }: Gap, draftId?: string): string {
  const named = { instrument: instrumentId, stakeholder: stakeholderId, draft: draftId };
  const query = new URLSearchParams(Object.entries(named).filter((entry): entry is [string, string] => !!entry[1]));
  return `/exercises/${slug}/options/new${query.size > 0 ? `?${query}` : ""}`;
}

/** The editor of a new option that answers PO-`rival` with another one; a draft as above. */
export function rivalPath(slug: string, rival: number, draftId?: string): string {
  return `/exercises/${slug}/options/new?rival=${rival}${draftId ? `&draft=${draftId}` : ""}`;
}
