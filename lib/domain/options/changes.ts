import { applyChanges, type FacetName, facetNames, type OptionChanges, type OptionContent } from "./option";

type PlainField = "title" | "placement" | "stakeholders" | "instruments" | "timeHorizon";

/** A part of an option that is changed, compared and taken over by itself. */
export type ContentField = PlainField | FacetName;

export const contentFields: readonly ContentField[] = [
  "title",
  ...facetNames,
  "placement",
  "stakeholders",
  "instruments",
  "timeHorizon",
];

function isFacet(field: ContentField): field is FacetName {
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
  /** Theirs, with what I changed; where both changed the same field, mine. */
  content: OptionContent;
  /** What they changed and I did not: it has come in by itself. */
  taken: ContentField[];
  /** What both changed, differently: somebody has to choose. */
  disputed: ContentField[];
};

/** Two people's changes to the same base, put together field by field. Drops nothing of either unseen. */
export function rebase(base: OptionContent, mine: OptionContent, theirs: OptionContent): Rebased {
  const changedByMe = differingFields(base, mine);
  const changedByThem = differingFields(base, theirs);
  const unlike = new Set(differingFields(mine, theirs));
  return {
    content: applyChanges(theirs, pick(mine, changedByMe)),
    taken: changedByThem.filter((field) => !changedByMe.includes(field)),
    disputed: changedByThem.filter((field) => changedByMe.includes(field) && unlike.has(field)),
  };
}

// The database gives the keys of an object back in its own order.
function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(comparable).toSorted());
  if (typeof value === "object" && value !== null) return JSON.stringify(Object.entries(value).toSorted());
  return JSON.stringify(value);
}
