/**
 * What a statement of the report rests on. It stands in the text behind the statement, in double brackets:
 * `[[PO-6 r2]]` a revision, `[[PO-12 #0f8c21ab]]` a comment by the first eight digits of its id,
 * `[[PO-12 impact in round 4]]` what a round's ratings came to, `[[IN-2]]` an inject.
 */
export type Reference =
  | { kind: "revision"; option: number; revision: number }
  | { kind: "comment"; option: number; comment: string }
  | { kind: "statistic"; option: number; criterion: string; round: number }
  | { kind: "inject"; inject: number };

const number = String.raw`[1-9]\d{0,5}`;
const forms = {
  revision: new RegExp(`^PO-(${number}) r(${number})$`),
  comment: new RegExp(`^PO-(${number}) #([0-9a-f]{8})$`),
  statistic: new RegExp(`^PO-(${number}) ([a-z0-9]+(?:-[a-z0-9]+)*) in round (${number})$`),
  inject: new RegExp(`^IN-(${number})$`),
};

/** Finds what may be references in a text; the first group is what stands between the brackets. */
export const bracketed = /\[\[([^[\]\n]{1,120})\]\]/g;

/** The reference that stands between double brackets; null where it is none. */
export function parseReference(inside: string): Reference | null {
  const text = inside.trim();
  const revision = forms.revision.exec(text);
  if (revision) return { kind: "revision", option: Number(revision[1]), revision: Number(revision[2]) };
  const comment = forms.comment.exec(text);
  if (comment) return { kind: "comment", option: Number(comment[1]), comment: comment[2]! };
  const statistic = forms.statistic.exec(text);
  if (statistic) {
    return {
      kind: "statistic",
      option: Number(statistic[1]),
      criterion: statistic[2]!,
      round: Number(statistic[3]),
    };
  }
  const inject = forms.inject.exec(text);
  return inject ? { kind: "inject", inject: Number(inject[1]) } : null;
}

/** What stands between the brackets for a reference; `parseReference` reads it back. */
export function nameOfReference(reference: Reference): string {
  switch (reference.kind) {
    case "revision":
      return `PO-${reference.option} r${reference.revision}`;
    case "comment":
      return `PO-${reference.option} #${reference.comment}`;
    case "statistic":
      return `PO-${reference.option} ${reference.criterion} in round ${reference.round}`;
    case "inject":
      return `IN-${reference.inject}`;
  }
}

/** A reference as it is written in a text. */
export function writeReference(reference: Reference): string {
  return `[[${nameOfReference(reference)}]]`;
}

/** A reference in words, for those who read it away from the application. */
export function sayReference(reference: Reference): string {
  switch (reference.kind) {
    case "revision":
      return `PO-${reference.option}, revision ${reference.revision}`;
    case "comment":
      return `a comment on PO-${reference.option}`;
    case "statistic":
      return `${reference.criterion} of PO-${reference.option} as rated in round ${reference.round}`;
    case "inject":
      return `IN-${reference.inject}`;
  }
}

/** The references in a text, in their order. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(bracketed)].flatMap(([, inside = ""]) => parseReference(inside) ?? []);
}
