import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { planeOf } from "@/lib/domain/map/drawing";
import { shapesOf } from "@/lib/domain/map/shapes";
import { toSvg } from "@/lib/domain/map/svg";
import {
  type Block,
  type Chapter,
  type Entry,
  type Grid,
  headingOf,
  type ReportMap,
} from "@/lib/domain/report/document";
import { describeMap, mapKeyOf } from "@/lib/domain/report/map-words";
import { proseNodes, richNodes } from "./prose";

const mapWidth = 760;

/** A chapter of the report under its heading, in the colour of its quadrant if it has one. */
export function chapterNode(chapter: Chapter): Element {
  const { id, kicker, title, quadrant, blocks } = chapter;
  return h(
    "section",
    { id, className: ["chapter", ...(quadrant ? [`of-${quadrant}`] : [])], ariaLabel: headingOf(chapter) },
    kicker ? h("p.kicker", kicker) : null,
    h("h2", { dir: "auto" }, title),
    ...blocks.flatMap(blockNodes),
  );
}

function blockNodes(block: Block): ElementContent[] {
  switch (block.kind) {
    case "heading":
      return [h("h3", { dir: "auto" }, block.text)];
    case "paragraph":
      return [h("p", { className: `look-${block.look}`, dir: "auto" }, content(richNodes(block.rich)))];
    case "prose":
      return [h("div.prose", { dir: "auto" }, content(proseNodes(block.text, block.level)))];
    case "list":
      return [
        h(
          block.isOrdered ? "ol" : "ul",
          block.rich.map((rich) => h("li", { dir: "auto" }, content(richNodes(rich)))),
        ),
      ];
    case "entries":
      return [h("ol.entries", block.entries.map(entryNode))];
    case "table":
      return [tableNode(block)];
    case "grid":
      return [gridNode(block.grid)];
    case "map":
      return [mapNode(block.map)];
  }
}

function entryNode({ number, href, title, rich, author, trace, parts, notes }: Entry): Element {
  return h(
    "li",
    h("p.number", `PO-${number}`),
    h("h4", { dir: "auto" }, href ? h("a", { href }, title) : title),
    h("p", { dir: "auto" }, content(richNodes(rich))),
    ...notes.map((note) => h("p.note", { dir: "auto" }, content(richNodes(note)))),
    h("p.trace", "by ", h("bdi", author), `, ${trace}`),
    ...parts.map((part) =>
      h(
        "p.trace",
        "with ",
        part.href ? h("a", { href: part.href }, `PO-${part.number} `, h("bdi", part.title)) : `PO-${part.number}`,
        ", ",
        h("bdi", part.author),
      ),
    ),
  );
}

function tableNode({ head, rows, hasSum }: Extract<Block, { kind: "table" }>): Element {
  return h(
    "table",
    { className: hasSum ? "has-sum" : "" },
    h(
      "thead",
      h(
        "tr",
        head.map((text) => h("th", { scope: "col" }, text)),
      ),
    ),
    h(
      "tbody",
      rows.map(([name, value]) => h("tr", h("th", { scope: "row", dir: "auto" }, name), h("td", value))),
    ),
  );
}

/** Wider than a phone, so that it can be moved in its own frame. */
function gridNode({ corner, columns, rows }: Grid): Element {
  const head = [corner, ...columns].map((text) => h("th", { scope: "col", dir: "auto" }, text));
  const lines = rows.map(({ name, cells }) =>
    h(
      "tr",
      h("th", { scope: "row", dir: "auto" }, name),
      cells.map(({ text, look }) => h("td", { className: `is-${look}` }, text)),
    ),
  );
  return h(
    "div.grid",
    { role: "region", ariaLabel: `Options by ${corner.toLowerCase()}`, tabIndex: 0 },
    h("table", h("thead", h("tr", head)), h("tbody", lines)),
  );
}

/** The map as a drawing, which is ours and escapes what is written in it. */
function mapNode(map: ReportMap): Element {
  const plane = planeOf(mapWidth);
  const svg = toSvg(shapesOf(map, plane), plane, "Inter, system-ui, sans-serif");
  return h(
    "figure.map",
    h("div", { role: "img", ariaLabel: describeMap(map) }, { type: "raw", value: svg } as unknown as ElementContent),
    h("figcaption", mapKeyOf(map)),
  );
}

const content = (nodes: ReturnType<typeof proseNodes>): ElementContent[] =>
  nodes.filter((node): node is ElementContent => node.type !== "doctype");
