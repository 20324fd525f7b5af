import type { Element, Nodes, Root } from "hast";
import { h } from "hastscript";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { demoted } from "@/lib/domain/report/member-text";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize);

/** Where the note of a number stands. */
export const noteId = (number: number | string): string => `note-${number}`;

/** Markdown that members wrote, as a tree in which nothing can run, load or style anything; headings begin at `level`. */
export function proseNodes(markdown: string, level: number): Root["children"] {
  const root = processor.runSync(processor.parse(demoted(markdown, level)));
  root.children.forEach(tidy);
  return root.children;
}

/** One paragraph of Markdown, without the paragraph. */
export function richNodes(markdown: string): Root["children"] {
  return proseNodes(markdown, 4).flatMap((node) =>
    node.type === "element" && node.tagName === "p" ? node.children : [node],
  );
}

const note = /^#note-(\d+)$/;

/** Marks of notes open them, pictures are links to themselves, and links lead out without telling from where. */
function tidy(node: Nodes): void {
  if (!("children" in node)) return;
  node.children.forEach((child, index) => {
    if (child.type !== "element") return;
    const number = note.exec(String(child.properties.href ?? ""))?.[1];
    if (child.tagName === "a" && number) node.children[index] = mark(number);
    else if (child.tagName === "img") node.children[index] = pictureLink(child);
    else tidy(child);
    if (child.tagName === "a" && /^https?:/.test(String(child.properties.href)))
      child.properties.rel = ["nofollow", "ugc"];
  });
}

function mark(number: string): Element {
  return h(
    "sup",
    h("button.mark", { type: "button", popoverTarget: noteId(number), ariaLabel: `Note ${number}` }, number),
  );
}

function pictureLink({ properties: { src, alt } }: Element): Element {
  return h("a", { href: String(src ?? ""), rel: "nofollow ugc" }, String(alt || "Image"));
}
