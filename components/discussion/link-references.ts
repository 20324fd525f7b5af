import { bracketed, nameOfReference, parseReference } from "@/lib/domain/references/reference";
import { type Named, splitMentions } from "@/lib/domain/discussion/mentions";

/** As much of a Markdown tree as is needed here. */
type MarkdownNode = { type: string; value?: string; url?: string; children?: MarkdownNode[] };

export type References = {
  /** Where PO-`number` or MN-`number` is read; null when there is none. */
  hrefOf: (kind: "PO" | "MN", number: number) => string | null;
  /** Whom "@Alias" may name, in the order in which they are tried. */
  members: readonly Named[];
};

/** A mention is a link to its member until it is drawn: of what a text may hold, links alone carry more than they show. */
export const mentionPrefix = "#member-";
/** What a statement rests on, in double brackets, is a link to itself until it is drawn. */
export const sourcePrefix = "#source-";

const reference = /\b(PO|MN)-([1-9]\d{0,5})\b/g;
const leftAlone = new Set(["link", "linkReference", "definition"]);

/** A remark plugin that makes links of PO-12, MN-2, @Alias and references in double brackets in a text. */
export function linkReferences(references: References) {
  return () =>
    (tree: MarkdownNode): void =>
      linkBelow(tree, { ...references, sources: [] });
}

/** With the names of the sources found so far: each has one number in a text. */
type InText = References & { sources: string[] };

function linkBelow(node: MarkdownNode, references: InText): void {
  if (!node.children || leftAlone.has(node.type)) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "text") return sourcesLinked(child.value ?? "", references);
    linkBelow(child, references);
    return [child];
  });
}

function sourcesLinked(value: string, references: InText): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let end = 0;
  for (const match of value.matchAll(bracketed)) {
    const reference = parseReference(match[1] ?? "");
    if (!reference) continue;
    const name = nameOfReference(reference);
    if (!references.sources.includes(name)) references.sources.push(name);
    // It stands close to what it bears.
    nodes.push(...mentionsLinked(value.slice(end, match.index).trimEnd(), references));
    nodes.push(linkTo(`${sourcePrefix}${references.sources.indexOf(name) + 1}`, name));
    end = match.index + match[0].length;
  }
  return end === 0 ? mentionsLinked(value, references) : [...nodes, ...mentionsLinked(value.slice(end), references)];
}

function mentionsLinked(value: string, references: References): MarkdownNode[] {
  return splitMentions(value, references.members).flatMap(({ text, memberId }) =>
    memberId === null ? numbersLinked(text, references) : [linkTo(`${mentionPrefix}${memberId}`, text)],
  );
}

function numbersLinked(text: string, { hrefOf }: References): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let end = 0;
  for (const match of text.matchAll(reference)) {
    const url = hrefOf(match[1] as "PO" | "MN", Number(match[2]));
    if (!url) continue;
    if (match.index > end) nodes.push({ type: "text", value: text.slice(end, match.index) });
    nodes.push(linkTo(url, match[0]));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push({ type: "text", value: text.slice(end) });
  return nodes;
}

function linkTo(url: string, value: string): MarkdownNode {
  return { type: "link", url, children: [{ type: "text", value }] };
}
