import type { Quadrant } from "@/lib/domain/narratives/narrative";
import type { MapRegion } from "@/lib/domain/map/dots";
import type { MapView } from "@/lib/domain/map/view";
import { annexesOf } from "./annexes";
import { inline, withoutHtml } from "./member-text";
import { overviewOf } from "./overview";
import { type Cite, citeByName, withCitations } from "./cited";
import { closingOf, correctionsChapter } from "./closing-blocks";
import type { BundledOption, Report, ReportNarrative, ReportOption, ReportPart } from "./schema";
import { type Section, sectionsOf } from "./sections";
import { countOf, participationText } from "./words";

// What a report says, in which order, once for all files that are made of it. Texts called `rich` are one paragraph of
// Markdown, in which what members wrote is escaped or is Markdown itself; all others read as they stand.

/** An option as it is listed: what it says, and what it rests on. */
export type Entry = {
  number: number;
  /** Its page; null where the address of the site is not known. */
  href: string | null;
  title: string;
  rich: string;
  author: string;
  /** "revision 2, 5 comments" */
  trace: string;
  /** Those that were merged into it. */
  parts: Omit<Entry, "rich" | "parts" | "notes">[];
  /** Each rich. */
  notes: string[];
};

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; rich: string; look: "plain" | "forces" | "tagline" | "soft" }
  /** Markdown of any length, whose headings begin at `level`. */
  | { kind: "prose"; text: string; level: number }
  | { kind: "list"; isOrdered: boolean; rich: string[] }
  | { kind: "entries"; entries: Entry[] }
  /** The last row may be the sum of the others. */
  | { kind: "table"; head: [string, string]; rows: [string, string][]; hasSum: boolean }
  | { kind: "grid"; grid: Grid }
  | { kind: "map"; map: ReportMap };

/** Figures by two headings; the last column and the last row are what there is in all. */
export type Grid = { corner: string; columns: string[]; rows: { name: string; cells: GridCell[] }[] };

/** How it is drawn says the same as its text: that there is nothing, or that all of it is by one author. */
export type GridCell = { text: string; look: "plain" | "empty" | "one-voice" };

/** `kicker` goes before the title: "Annex A". */
export type Chapter = { id: string; kicker: string; title: string; quadrant: Quadrant | null; blocks: Block[] };

export type ReportDocument = {
  title: string;
  question: string;
  isDraft: boolean;
  publishedAt: number | null;
  /** Markdown. */
  provenance: string;
  /** The figures of the cover: "33 policy options". */
  figures: string[];
  chapters: Chapter[];
};

/** The options on the map, as the last round that was revealed has put them. */
export type ReportMap = { view: MapView; regions: MapRegion[] };

/** Where it is read: `origin` such as "https://example.org", with which options link to their pages; and how references are written. */
export type Setting = { origin?: string; map?: ReportMap | null; cite?: Cite };

export type Desk = ReturnType<typeof openDesk>;

/** A report as chapters of blocks, of which PDF, Word and Markdown are made. Times are in UTC. */
export function documentOf(report: Report, { origin = "", map = null, cite }: Setting = {}): ReportDocument {
  const desk = openDesk(report, origin, cite ?? citeByName(report.slug, origin));
  return {
    title: report.title,
    question: report.question,
    isDraft: report.status !== "published",
    publishedAt: report.publishedAt,
    provenance: report.provenance,
    figures: figuresOf(report),
    chapters: [
      ...correctionsChapter(report, origin),
      chapter("background", "Background", [
        prose(report.background.brief, 3),
        paragraph(participationText(report.background.participation)),
      ]),
      chapter("overview", "Overview of master narratives", overviewOf(report, map)),
      ...report.narratives.map((narrative) => narrativeChapter(narrative, desk)),
      ...takeawayChapter(report, desk),
      ...annexesOf(report, desk),
    ],
  };
}

/** What a chapter is called where it stands by itself: "Annex A: Method and rounds". */
export function headingOf({ kicker, title }: Pick<Chapter, "kicker" | "title">): string {
  return kicker ? `${kicker}: ${title}` : title;
}

export function chapter(id: string, title: string, blocks: Block[], kicker = ""): Chapter {
  const isEmpty = (block: Block): boolean => block.kind === "prose" && block.text.trim() === "";
  return { id, kicker, title, quadrant: null, blocks: blocks.filter((block) => !isEmpty(block)) };
}

export const heading = (text: string): Block => ({ kind: "heading", text });
export const prose = (text: string, level: number): Block => ({ kind: "prose", text, level });
export const list = (rich: string[], isOrdered = false): Block => ({ kind: "list", isOrdered, rich });
export function paragraph(rich: string, look: "plain" | "forces" | "tagline" | "soft" = "plain"): Block {
  return { kind: "paragraph", rich, look };
}

function narrativeChapter(narrative: ReportNarrative, desk: Desk): Chapter {
  const { number, nickname, quadrant, forces, tagline, options } = narrative;
  const { before, after } = sectionsOf(narrative);
  const written = ({ label, text }: Section): Block[] => [heading(label), desk.prose(text)];
  const lineOf = ({ line }: BundledOption): string[] => (line === "" ? [] : [`*${inline(line)}*`]);
  const blocks: Block[] = [
    paragraph(inline(forces), "forces"),
    ...(tagline ? [paragraph(inline(tagline), "tagline")] : []),
    ...before.flatMap(written),
    ...(options.length > 0 ? [heading("Options"), desk.entries(options, lineOf)] : []),
    ...after.flatMap(written),
    ...closingOf(narrative),
  ];
  return { ...chapter(`mn-${number}`, nickname, blocks, `Master narrative ${number}`), quadrant };
}

function takeawayChapter({ takeaways }: Report, desk: Desk): Chapter[] {
  if (takeaways.length === 0) return [];
  const blocks = takeaways.flatMap(({ number, statement, explanation, supporters }) => [
    heading(`${number}. ${statement}`),
    desk.prose(explanation),
    ...(supporters > 0 ? [paragraph(`${countOf(supporters, "member")} stand behind it.`, "soft")] : []),
  ]);
  return [chapter("takeaways", "Strategic takeaways", blocks)];
}

/** Makes entries of options. */
function openDesk({ slug }: Report, origin: string, cite: Cite) {
  const toPart = ({ number, title, author, revision, comments }: ReportPart): Entry["parts"][number] => ({
    ...{ number, title, author },
    href: origin ? `${origin}/exercises/${slug}/options/${number}` : null,
    trace: `revision ${revision}, ${countOf(comments, "comment")}`,
  });
  const toEntry = (option: ReportOption, notes: string[]): Entry => ({
    ...toPart(option),
    rich: withoutHtml(option.summary),
    parts: option.parts.map(toPart),
    notes,
  });
  return {
    /** What moderators wrote, with what it rests on. */
    prose: (text: string): Block => prose(withCitations(text, cite), 4),
    entries: <T extends ReportOption>(options: T[], notesOf: (option: T) => string[] = () => []): Block => ({
      kind: "entries",
      entries: options.map((option) => toEntry(option, notesOf(option))),
    }),
  };
}

function figuresOf({ background: { participation }, narratives, takeaways }: Report): string[] {
  const { roles, options, revisions, comments } = participation;
  const counts: [number, string][] = [
    [roles.find(({ role }) => role === "analyst")?.count ?? 0, "analyst"],
    [options, "policy option"],
    [revisions, "revision"],
    [comments, "comment"],
    [narratives.length, "master narrative"],
    [takeaways.length, "takeaway"],
  ];
  return counts.filter(([count]) => count > 0).map(([count, noun]) => countOf(count, noun));
}
