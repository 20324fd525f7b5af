/** As much of a Markdown tree as is needed here. */
type MarkdownNode = { type: string; value?: string; url?: string; children?: MarkdownNode[] };

const reference = /\bPO-([1-9]\d{0,5})\b/g;
const leftAlone = new Set(["link", "linkReference", "definition"]);

/** A remark plugin that makes PO-12 in a text a link to that option, where `hrefOf` knows it. */
export function linkOptions(hrefOf: (number: number) => string | null) {
  return () =>
    (tree: MarkdownNode): void =>
      linkBelow(tree, hrefOf);
}

function linkBelow(node: MarkdownNode, hrefOf: (number: number) => string | null): void {
  if (!node.children || leftAlone.has(node.type)) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "text") return linked(child.value ?? "", hrefOf);
    linkBelow(child, hrefOf);
    return [child];
  });
}

function linked(text: string, hrefOf: (number: number) => string | null): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let end = 0;
  for (const match of text.matchAll(reference)) {
    const url = hrefOf(Number(match[1]));
    if (!url) continue;
    if (match.index > end) nodes.push({ type: "text", value: text.slice(end, match.index) });
    nodes.push({ type: "link", url, children: [{ type: "text", value: match[0] }] });
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push({ type: "text", value: text.slice(end) });
  return nodes;
}
