import { bracketed, nameOfReference, parseReference, type Reference } from "@/lib/domain/references/reference";

/** A text for reading away from the site, its references in single brackets and, with an `origin`, as links there. */
export function withCitations(text: string, slug: string, origin: string): string {
  return text.replace(bracketed, (found, inside: string) => {
    const reference = parseReference(inside);
    if (!reference) return found;
    const name = `\\[${nameOfReference(reference)}\\]`;
    return origin ? `[${name}](${origin}/exercises/${slug}/${pathOf(reference)})` : name;
  });
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
