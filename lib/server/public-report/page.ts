import type { Element, Root } from "hast";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { documentOf, headingOf, type ReportDocument } from "@/lib/domain/report/document";
import { type PastEdition, reportAddress } from "@/lib/domain/report/editions";
import { dayInWords } from "@/lib/domain/report/words";
import type { Source } from "@/lib/server/exports/read-source";
import { bandNode } from "./band";
import { chapterNode } from "./blocks";
import { type Note, noteNode, openNotes } from "./notes";
import { proseNodes } from "./prose";
import { style } from "./style";

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** What the page of a report is made of: `origin` is where the site is, `read` gives what references lead to. */
export type PageSource = Source & {
  read: (references: Note["reference"][]) => Promise<Note[]>;
  aliasOf: (id: string) => string;
  /** Which earlier version it is; left out where it is the present one. */
  past?: PastEdition;
};

/**
 * A published report as one page of HTML that needs no script, for everybody: the same chapters as its files, with notes
 * that open beside the text.
 */
export async function renderPage({ report, map, origin, read, aliasOf, past }: PageSource): Promise<string> {
  const notes = openNotes();
  const paper = documentOf(report, { origin, map, cite: notes.cite });
  const chapters = paper.chapters.map(chapterNode);
  const found = await read(notes.listed);
  const base = `${origin}/exercises/${report.slug}`;
  const root = h(null, { type: "doctype" }, [
    h(
      "html",
      { lang: "en" },
      headNode(paper, reportAddress(origin, report.slug), past),
      h(
        "body",
        h("a.skip", { href: "#report" }, "Skip to the report"),
        siteHeader(base),
        past ? bandNode(past, reportAddress(origin, report.slug)) : null,
        h("main", { id: "report" }, coverNode(paper), h("div.sheet", contentsNode(paper), h("article", chapters))),
        ...found.map((note, index) => noteNode(note, index + 1, base, aliasOf)),
        h(
          "footer",
          h("p", "Made with ", h("a", { href: `${origin}/` }, "Sandtable"), ". Members appear under aliases."),
        ),
      ),
    ),
  ]) as Root;
  return writer.stringify(root);
}

/** Stands where somebody asks for a version that a published report does not have; `versions` is how many it has. */
export function renderMissing(
  { title, slug }: { title: string; slug: string },
  version: string,
  versions: number,
): string {
  const has = versions === 1 ? "It has not been corrected, so there is one alone." : `It has ${versions}.`;
  const root = h(null, { type: "doctype" }, [
    h(
      "html",
      { lang: "en" },
      h(
        "head",
        h("meta", { charSet: "utf-8" }),
        h("title", "No such version · Sandtable"),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "robots", content: "noindex" }),
        h("style", style),
      ),
      h(
        "body",
        siteHeader(`/exercises/${slug}`),
        h(
          "main.dead-end",
          h("h1", { dir: "auto" }, `“${title}” has no version ${version}`),
          h("p.question", `${has} `, h("a", { href: reportAddress("", slug) }, "Read the present one"), "."),
        ),
      ),
    ),
  ]) as Root;
  return writer.stringify(root);
}

function headNode(
  { title, question, publishedAt }: ReportDocument,
  address: string,
  past: PastEdition | undefined,
): Element {
  const words = question.replace(/\s+/g, " ");
  const properties: [string, string][] = [
    ["og:type", "article"],
    ["og:title", title],
    ["og:description", words],
    ["og:url", address],
    ["og:image", `${address}/map.png`],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ...(publishedAt === null
      ? []
      : [["article:published_time", new Date(publishedAt).toISOString()] satisfies [string, string]]),
  ];
  return h(
    "head",
    h("meta", { charSet: "utf-8" }),
    h("title", past ? `${title} · Version ${past.version} of the report · Sandtable` : `${title} · Report · Sandtable`),
    past ? h("meta", { name: "robots", content: "noindex" }) : null,
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "description", content: words }),
    h("meta", { name: "twitter:card", content: "summary_large_image" }),
    ...properties.map(([property, content]) => h("meta", { property, content })),
    h("link", { rel: "canonical", href: address }),
    h("link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }),
    h("link", {
      rel: "preload",
      href: "/reports/fonts/serif.woff2",
      as: "font",
      type: "font/woff2",
      crossOrigin: "anonymous",
    }),
    h("style", style),
  );
}

function siteHeader(base: string): Element {
  const links: [string, string][] = [
    ["", "The exercise"],
    ["/replay", "Replay"],
    ["/report", "Downloads"],
  ];
  return h(
    "header.site",
    h("a.brand", { href: "/" }, "Sandtable"),
    h(
      "nav",
      { ariaLabel: "The exercise" },
      links.map(([path, words]) => h("a", { href: `${base}${path}` }, words)),
    ),
  );
}

function coverNode({ title, question, provenance, figures, publishedAt }: ReportDocument): Element {
  return h(
    "header.cover",
    h("p.kicker", `Report of a scenario exercise${publishedAt === null ? "" : ` · ${dayInWords(publishedAt)}`}`),
    h("h1", { dir: "auto" }, title),
    h("p.question", { dir: "auto" }, question),
    h(
      "ul.figures",
      figures.map((text) => {
        const [number = "", ...noun] = text.split(" ");
        return h("li", h("b", number), ` ${noun.join(" ")}`);
      }),
    ),
    provenance
      ? h("div.provenance", { dir: "auto" }, ...proseNodes(provenance, 3).filter((node) => node.type !== "doctype"))
      : null,
  );
}

function contentsNode({ chapters }: ReportDocument): Element {
  return h(
    "nav.contents",
    { ariaLabel: "Contents" },
    h(
      "ol",
      chapters.map((chapter) =>
        h("li", h("a", { href: `#${chapter.id}` }, chapter.quadrant ? chapter.title : headingOf(chapter))),
      ),
    ),
  );
}
