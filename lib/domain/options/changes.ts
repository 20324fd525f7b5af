import { z } from "zod";
import { limits } from "@/lib/domain/primitives";
import { mergeTexts } from "./merge-texts";
import { applyChanges, type FacetName, facetNames, type OptionChanges, type OptionContent } from "./option";

export const contentFields = [
  "title",
  ...facetNames,
  "placement",
  "stakeholders",
  "instruments",
  "timeHorizon",
] as const;

/** A part of an option that is changed, compared and taken over by itself. */
export const ContentField = z.enum(contentFields);
export type ContentField = z.infer<typeof ContentField>;

/** Whether a part of an option is one of its facets, which are prose. */
export function isFacet(field: ContentField): field is FacetName {
  return (facetNames as readonly string[]).includes(field);
}

function valueOf(content: OptionContent, field: ContentField): unknown {
  return isFacet(field) ? content.facets[field] : content[field];
}

/** The fields in which two contents differ. Stakeholders and instruments are lists without an order. */
export function differingFields(before: OptionContent, after: OptionContent): ContentField[] {
  return contentFields.filter((field) => comparable(valueOf(before, field)) !== comparable(valueOf(after, field)));
}

/** The least that makes `before` into `after`: nothing that is the same in both. */
export function changesBetween(before: OptionContent, after: OptionContent): OptionChanges {
  return pick(after, differingFields(before, after));
}

/** These fields of a content, as a change to another one. */
export function pick(content: OptionContent, fields: readonly ContentField[]): OptionChanges {
  const facets = fields.filter(isFacet).map((name) => [name, content.facets[name]] as const);
  const plain = fields.filter((field) => !isFacet(field)).map((field) => [field, valueOf(content, field)] as const);
  return { ...Object.fromEntries(plain), ...(facets.length > 0 && { facets: Object.fromEntries(facets) }) };
}

export type Rebased = {
  /** Theirs, with what I changed; where both changed the same in different ways, mine. */
  content: OptionContent;
  /** What they changed and I did not: it has come in by itself. */
  taken: ContentField[];
  /** What both changed, and where the changes of both have found a place. */
  merged: ContentField[];
  /** What both changed in the same place, differently: somebody has to choose. */
  disputed: ContentField[];
};

/** Two people's changes to the same base, put together. Drops nothing of either unseen. */
export function rebase(base: OptionContent, mine: OptionContent, theirs: OptionContent): Rebased {
  const changedByMe = differingFields(base, mine);
  const changedByThem = differingFields(base, theirs);
  const unlike = new Set(differingFields(mine, theirs));
  const byBoth = changedByThem.filter((field) => changedByMe.includes(field) && unlike.has(field));
  const together = byBoth.map((field) => mergeField(field, base, mine, theirs));
  return {
    content: together.reduce<OptionContent>(
      (content, changes) => applyChanges(content, changes ?? {}),
      applyChanges(theirs, pick(mine, changedByMe)),
    ),
    taken: changedByThem.filter((field) => !changedByMe.includes(field)),
    merged: byBoth.filter((_, index) => together[index] !== null),
    disputed: byBoth.filter((_, index) => together[index] === null),
  };
}

/** What both made of a field, as a change; null where it cannot be both. */
function mergeField(
  field: ContentField,
  base: OptionContent,
  mine: OptionContent,
  theirs: OptionContent,
): OptionChanges | null {
  if (field === "instruments") {
    const added = mine.instruments.filter((id) => !base.instruments.includes(id) && !theirs.instruments.includes(id));
    const removed = base.instruments.filter((id) => !mine.instruments.includes(id));
    return { instruments: [...theirs.instruments.filter((id) => !removed.includes(id)), ...added] };
  }
  if (!isFacet(field)) return null;
  const text = mergeTexts(base.facets[field], mine.facets[field], theirs.facets[field])?.trim();
  return text === undefined || text.length > limits.facet ? null : { facets: { [field]: text } };
}

/** Whether two values say the same, in whichever order their keys and entries come. */
export function isAlike(a: unknown, b: unknown): boolean {
  return comparable(a) === comparable(b);
}

// The database gives the keys of an object back in its own order.
function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(comparable).toSorted());
  if (typeof value === "object" && value !== null) {
    return JSON.stringify(
      Object.entries(value)
        .map(([key, part]) => [key, comparable(part)])
        .toSorted(),
    );
  }
  return JSON.stringify(value);
}
