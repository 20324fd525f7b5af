import { bracketed, nameOfReference, parseReference, type Reference } from "@/lib/domain/references/reference";

/** How a reference is written in a text, in Markdown, with the space before it. */
export type Cite = (reference: Reference) => string;

/** A text with its references written in another way. */
export function withCitations(text: string, cite: Cite): string {
  return text.replace(new RegExp(`[ \\t]*${bracketed.source}`, "g"), (found, inside: string) => {
    const reference = parseReference(inside);
    return reference ? cite(reference) : found;
  });
}

/** A text with its references by name, in round brackets: for whoever has never seen how they are written. */
export function withNames(text: string): string {
  return withCitations(text, (reference) => ` (${nameOfReference(reference)})`);
}

/** For reading away from the site: in single brackets and, with an `origin`, as links there. */
export function citeByName(slug: string, origin: string): Cite {
  return (reference) => {
    const name = `\\[${nameOfReference(reference)}\\]`;
    return origin ? ` [${name}](${origin}/exercises/${slug}/${pathOf(reference)})` : ` ${name}`;
  };
}

function pathOf(reference: Reference): string {
  switch (reference.kind) {
    case "revision":
    case "comment":
      return `options/${reference.option}`;
    case "statistic":
      return "ratings";
    case "inject":
      return `injects/${reference.inject}`;
  }
}
