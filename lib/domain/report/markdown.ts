import { type Block, documentOf, type Entry, headingOf, type ReportDocument } from "./document";
import { demoted, inline } from "./member-text";
import type { Report } from "./schema";

/**
 * The report as Markdown. With an `origin` such as "https://example.org", options link to their
 * pages there. Times are in UTC.
 */
export function toMarkdown(report: Report, origin = ""): string {
  return writeMarkdown(documentOf(report, { origin }));
}

/** A document as Markdown, without its pictures. */
export function writeMarkdown({ title, question, isDraft, provenance, chapters }: ReportDocument): string {
  const parts = [
    `# ${inline(title)}`,
    `**${inline(question)}**`,
    isDraft ? "*Draft report: not published yet.*" : "",
    provenance ? demoted(provenance, 6).replace(/^/gm, "> ") : "",
    ...chapters.flatMap((chapter) => [`## ${inline(headingOf(chapter))}`, ...chapter.blocks.map(blockText)]),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const looks = { plain: "", soft: "", forces: "*", tagline: "**" };

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `### ${inline(block.text)}`;
    case "paragraph":
      return `${looks[block.look]}${block.rich}${looks[block.look]}`;
    case "prose":
      return demoted(block.text, block.level);
    case "list":
      return block.rich.map((text, index) => `${block.isOrdered ? `${index + 1}.` : "-"} ${text}`).join("\n");
    case "entries":
      return block.entries.map(entryText).join("\n");
    case "table":
      return [block.head, ["---", "---:"], ...block.rows.map((row) => row.map(inline))]
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n");
    case "grid": {
      const { corner, columns, rows } = block.grid;
      const head = [corner, ...columns];
      const lines = rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)].map(inline));
      return [head.map(inline), ["---", ...columns.map(() => "---:")], ...lines]
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n");
    }
    case "map":
      return "";
  }
}

function entryText({ parts, notes, rich, ...option }: Entry): string {
  return [
    `- **${nameOf(option)} ${inline(option.title)}.** ${rich} (${inline(option.author)}, ${option.trace})`,
    ...parts.map(
      (part) => `  - Merged into it: ${nameOf(part)} ${inline(part.title)} (${inline(part.author)}, ${part.trace})`,
    ),
    ...notes.map((note) => `  - ${note}`),
  ].join("\n");
}

function nameOf({ number, href }: Pick<Entry, "number" | "href">): string {
  return href ? `[PO-${number}](${href})` : `PO-${number}`;
}
