import { escapeHtml } from "@/lib/server/mail/escape-html";
import type { Referred } from "./references";
import type { Row } from "./reader";

const style = `body{font:16px/1.5 system-ui,sans-serif;color:#1c1e21;background:#fbfaf7;max-width:46rem;margin:0 auto;padding:2rem 1.25rem}
h1,h2{font-family:Georgia,serif;line-height:1.2}h2{margin-top:2.5rem}a{color:#0e5a5a}
article{border-top:1px solid #d9d5cc;padding:.75rem 0}dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.15rem 1rem;margin:0}
dt{color:#5c6168;font-size:.875rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}td,th{text-align:left;padding:.25rem 1rem .25rem 0}
@media(max-width:32rem){dl{grid-template-columns:1fr}}
@media(prefers-color-scheme:dark){body{color:#e8e6e1;background:#16181b}a{color:#7cc4c0}dt{color:#a2a7ae}article{border-color:#33373d}}`;

/** The beginning of a page that needs nothing but a browser. */
export function openPage(title: string, lede: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lede)}</p>
`;
}

export const endPage = "</body></html>\n";

export function heading(title: string, anchor: string): string {
  return `<h2 id="${anchor}">${escapeHtml(title)}</h2>\n`;
}

/** One row, as far as there is something in it; ids that stand for something with a title say which. */
export function article(row: Row, referred: ReadonlyMap<string, Referred>): string {
  const entries = Object.entries(row).filter(([name, value]) => name !== "id" && !isEmpty(value));
  const lines = entries.map(([name, value]) => {
    return `<dt>${escapeHtml(inWords(name))}</dt><dd>${escapeHtml(say(value, referred))}</dd>`;
  });
  return `<article><dl>${lines.join("")}</dl></article>\n`;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** `submittedAt` as “submitted at”. */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function say(value: unknown, referred: ReadonlyMap<string, Referred>): string {
  if (typeof value === "string") return titleOf(value, referred) ?? value;
  if (Array.isArray(value)) return value.map((entry) => say(entry, referred)).join("; ");
  if (value === null || typeof value !== "object") return String(value);
  const told = Object.entries(value).filter(([, entry]) => !isEmpty(entry));
  return told.map(([name, entry]) => `${titleOf(name, referred) ?? inWords(name)}: ${say(entry, referred)}`).join("\n");
}

function titleOf(id: string, referred: ReadonlyMap<string, Referred>): string | null {
  const found = referred.get(id);
  return found ? `${found.kind} ${found.number ?? ""} “${found.title}”` : null;
}
