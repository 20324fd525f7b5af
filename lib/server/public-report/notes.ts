import type { Element } from "hast";
import { h } from "hastscript";
import type { Cite } from "@/lib/domain/report/cited";
import { nameOfReference, type Reference, sayReference } from "@/lib/domain/references/reference";
import type { ReferenceSource } from "@/lib/domain/references/source";
import { dayOf } from "@/lib/domain/report/words";
import { noteId, proseNodes } from "./prose";

/** Numbers the references of a report as they come: `cite` marks one in a text, `listed` are all, each once. */
export function openNotes(): { cite: Cite; listed: Reference[] } {
  const listed: Reference[] = [];
  const names: string[] = [];
  const cite: Cite = (reference) => {
    const name = nameOfReference(reference);
    if (!names.includes(name)) {
      names.push(name);
      listed.push(reference);
    }
    const number = names.indexOf(name) + 1;
    return `[${number}](#${noteId(number)})`;
  };
  return { cite, listed };
}

/** A note: what a statement rests on, opened beside it by its number; null where it leads nowhere. */
export type Note = { reference: Reference; source: ReferenceSource | null };

export function noteNode(
  { reference, source }: Note,
  number: number,
  base: string,
  aliasOf: (id: string) => string,
): Element {
  return h(
    "aside.note-card",
    { id: noteId(number), popover: "auto", ariaLabel: `Note ${number}` },
    h("p.kicker", `${number}. ${sayReference(reference)}`),
    ...(source ? sourceNodes(source, base, aliasOf) : [h("p", "It leads nowhere any more.")]),
  );
}

function sourceNodes(source: ReferenceSource, base: string, aliasOf: (id: string) => string): Element[] {
  switch (source.kind) {
    case "revision":
      return [
        title(source.option.title),
        by(aliasOf(source.byId), source.at),
        text(source.summary),
        link(`${base}/options/${source.option.number}/history`, "Read it among the revisions"),
      ];
    case "comment":
      return [
        title(source.option.title),
        by(aliasOf(source.byId), source.at),
        text(source.body || (source.isHidden ? "*The moderators have hidden it.*" : "*It has been deleted since.*")),
        link(`${base}/options/${source.option.number}#comment-${source.commentId}`, "Read it in its thread"),
      ];
    case "statistic":
      return [
        title(source.option.title),
        figures(source),
        link(`${base}/ratings?round=${source.roundId}`, "See all results"),
      ];
    case "inject":
      return [title(source.title), text(source.body), link(`${base}/injects/${source.number}`, "Read the news")];
  }
}

const title = (words: string): Element => h("p.note-title", { dir: "auto" }, words);
const by = (alias: string, at: number): Element => h("p.trace", h("bdi", alias), `, ${dayOf(at)}`);
const link = (href: string, words: string): Element => h("p", h("a", { href }, words));

function text(markdown: string): Element {
  return h("div.note-text", { dir: "auto" }, ...proseNodes(markdown, 5).filter((node) => node.type !== "doctype"));
}

function figures({ roundName, n, summary }: Extract<ReferenceSource, { kind: "statistic" }>): Element {
  if (!summary) return h("p", `${roundName}: too few answered to tell.`);
  const { median, lowerQuartile, upperQuartile } = summary;
  return h(
    "p",
    `${roundName}: median ${median} of 7, middle half from ${lowerQuartile} to ${upperQuartile}, ${n} answers.`,
  );
}
