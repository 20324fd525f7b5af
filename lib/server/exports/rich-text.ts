import type { Nodes, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { tame } from "@/lib/domain/tame";

/** A piece of text that looks the same all along. */
export type Run = {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  isCode?: boolean;
  /** http, https or mailto, and no other. */
  href?: string;
};

export type RichBlock =
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "heading"; level: number; runs: Run[] }
  /** `start` is null where it is not numbered. */
  | { kind: "list"; start: number | null; items: RichBlock[][] }
  | { kind: "quote"; blocks: RichBlock[] }
  | { kind: "code"; text: string }
  /** The first row is its head. */
  | { kind: "table"; rows: Run[][][] }
  | { kind: "rule" };

/** Where PO-n leads; null for what there is not. */
export type HrefOf = (number: number) => string | null;

const parser = unified().use(remarkParse).use(remarkGfm);
const nowhere: HrefOf = () => null;

/** Markdown as blocks, without what is not for paper: HTML reads as text, pictures as links to them. */
export function richBlocks(markdown: string, hrefOf: HrefOf = nowhere): RichBlock[] {
  const root: Root = parser.parse(tame(markdown));
  return blocksOf(root.children, contextOf(root, hrefOf));
}

/** A paragraph of Markdown as runs; whatever else is in it follows on. */
export function richRuns(markdown: string, hrefOf: HrefOf = nowhere): Run[] {
  const runsIn = (block: RichBlock): Run[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return block.runs;
      case "quote":
        return joined(block.blocks.map(runsIn));
      case "list":
        return joined(block.items.flat().map(runsIn));
      case "code":
        return [{ text: block.text, isCode: true }];
      case "table":
        return joined(block.rows.flat());
      case "rule":
        return [];
    }
  };
  return joined(richBlocks(markdown, hrefOf).map(runsIn));
}

export function textOf(runs: Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function joined(parts: Run[][]): Run[] {
  return parts
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: " " }, ...runs]));
}

type Context = { hrefOf: HrefOf; addresses: Map<string, string> };

function contextOf(root: Root, hrefOf: HrefOf): Context {
  const definitions = root.children.flatMap((node) => (node.type === "definition" ? [node] : []));
  return { hrefOf, addresses: new Map(definitions.map(({ identifier, url }) => [identifier, url])) };
}

function blocksOf(nodes: RootContent[], context: Context): RichBlock[] {
  return nodes.flatMap((node) => blockOf(node, context));
}

function blockOf(node: RootContent, context: Context): RichBlock[] {
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", runs: runsOf(node.children, {}, context) }];
    case "heading":
      return [{ kind: "heading", level: node.depth, runs: runsOf(node.children, {}, context) }];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(node.children, context) }];
    case "code":
      return [{ kind: "code", text: node.value }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "html":
      return [{ kind: "paragraph", runs: [{ text: node.value }] }];
    case "list": {
      const start = node.ordered ? (node.start ?? 1) : null;
      return [{ kind: "list", start, items: node.children.map((item) => itemOf(item, context)) }];
    }
    case "table":
      return [
        {
          kind: "table",
          rows: node.children.map((row) => row.children.map((cell) => runsOf(cell.children, {}, context))),
        },
      ];
    case "footnoteDefinition":
      return [
        { kind: "paragraph", runs: [{ text: `[${node.label ?? node.identifier}]` }] },
        ...blocksOf(node.children, context),
      ];
    default:
      return [];
  }
}

type Item = Extract<Nodes, { type: "listItem" }>;

function itemOf({ checked, children }: Item, context: Context): RichBlock[] {
  const blocks = blocksOf(children, context);
  if (typeof checked !== "boolean") return blocks;
  const [first, ...rest] = blocks;
  const box: Run = { text: checked ? "[x] " : "[ ] " };
  return first?.kind === "paragraph"
    ? [{ ...first, runs: [box, ...first.runs] }, ...rest]
    : [{ kind: "paragraph", runs: [box] }, ...blocks];
}

type Look = Omit<Run, "text">;

function runsOf(nodes: Nodes[], look: Look, context: Context): Run[] {
  return nodes.flatMap((node) => runsIn(node, look, context));
}

function runsIn(node: Nodes, look: Look, context: Context): Run[] {
  switch (node.type) {
    case "text":
      return withReferences(node.value.replace(/\s*\n\s*/g, " "), look, context.hrefOf);
    case "strong":
      return runsOf(node.children, { ...look, isBold: true }, context);
    case "emphasis":
      return runsOf(node.children, { ...look, isItalic: true }, context);
    case "delete":
      return runsOf(node.children, { ...look, isStruck: true }, context);
    case "inlineCode":
      return [{ ...look, text: node.value, isCode: true }];
    case "break":
      return [{ ...look, text: "\n" }];
    case "html":
      return [{ ...look, text: node.value }];
    case "link":
      return runsOf(node.children, linked(look, node.url), context);
    case "linkReference":
      return runsOf(node.children, linked(look, context.addresses.get(node.identifier)), context);
    case "image":
      return [{ ...linked(look, node.url), text: node.alt || node.url }];
    case "imageReference":
      return [{ ...linked(look, context.addresses.get(node.identifier)), text: node.alt || node.identifier }];
    case "footnoteReference":
      return [{ ...look, text: `[${node.label ?? node.identifier}]` }];
    default:
      return "children" in node ? runsOf(node.children, look, context) : [];
  }
}

function linked(look: Look, url: string | undefined): Look {
  return url && /^(https?:|mailto:)/i.test(url) ? { ...look, href: url } : look;
}

/** Every PO-12 that stands for itself leads to its page. */
function withReferences(text: string, look: Look, hrefOf: HrefOf): Run[] {
  if (look.href) return [{ ...look, text }];
  return text.split(/(\bPO-[1-9]\d{0,5}\b)/).flatMap((part, index): Run[] => {
    if (part === "") return [];
    const href = index % 2 === 1 ? hrefOf(Number(part.slice(3))) : null;
    return [{ ...look, text: part, ...(href && { href }) }];
  });
}
