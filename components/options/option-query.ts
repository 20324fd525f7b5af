import { quadrantOf } from "@/lib/domain/map/quadrant";
import type { Member } from "@/lib/domain/members/member";
import { type Narrative, quadrants, type Quadrant } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { type Standing, standingOf, standings } from "./option-status";

export const orders = ["number", "latest", "discussed"] as const;
export type Order = (typeof orders)[number];

/** What of the list is asked for; it stands in the address, so that it can be shared and comes back. */
export type OptionQuery = {
  text: string;
  status: Standing | "any";
  quadrant: Quadrant | "any";
  /** The n of MN-n; `none` for what is in no narrative. */
  narrative: string;
  mine: boolean;
  order: Order;
};

export function parseQuery(params: URLSearchParams): OptionQuery {
  return {
    text: params.get("q") ?? "",
    status: oneOf(standings, params.get("status")) ?? "any",
    quadrant: oneOf(quadrants, params.get("quadrant")) ?? "any",
    narrative: params.get("narrative") ?? "any",
    mine: params.get("mine") === "yes",
    order: oneOf(orders, params.get("sort")) ?? "number",
  };
}

/** The query as it stands in the address, without what is as usual. */
export function formatQuery({ text, status, quadrant, narrative, mine, order }: OptionQuery): string {
  const entries = Object.entries({
    q: text,
    status,
    quadrant,
    narrative,
    mine: mine ? "yes" : "",
    sort: order === "number" ? "" : order,
  });
  const params = new URLSearchParams(entries.filter(([, value]) => value !== "" && value !== "any"));
  return params.size > 0 ? `?${params}` : "";
}

export function isNarrowed(query: OptionQuery): boolean {
  return formatQuery({ ...query, order: "number" }) !== "";
}

export type Listed = { option: PolicyOption; author: Member | undefined; narrative: Narrative | undefined };

type Sources = { options: Record<Id, PolicyOption>; members: Record<Id, Member>; narratives: Record<Id, Narrative> };

/** The options that answer the query, in its order. */
export function listOptions(
  { options, members, narratives }: Sources,
  query: OptionQuery,
  myId: Id | undefined,
): Listed[] {
  const narrativeOf = new Map(
    Object.values(narratives).flatMap((narrative) => narrative.optionIds.map((id) => [id, narrative] as const)),
  );
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  return Object.values(options)
    .map((option) => ({ option, author: members[option.authorId], narrative: narrativeOf.get(option.id) }))
    .filter((entry) => answers(entry, query, words, myId))
    .toSorted(comparisons[query.order]);
}

function answers(
  { option, author, narrative }: Listed,
  query: OptionQuery,
  words: string[],
  myId: Id | undefined,
): boolean {
  if (query.mine && option.authorId !== myId) return false;
  if (query.status !== "any" && standingOf(option) !== query.status) return false;
  if (query.quadrant !== "any" && shownQuadrant({ option, narrative }) !== query.quadrant) return false;
  if (query.narrative !== "any" && String(narrative?.number ?? "none") !== query.narrative) return false;
  if (words.length === 0) return true;
  const text = `po-${option.number} ${option.title} ${author?.alias ?? ""} ${option.facets.summary}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

const comparisons: Record<Order, (a: Listed, b: Listed) => number> = {
  number: (a, b) => a.option.number - b.option.number,
  latest: (a, b) => lastActivityOf(b.option) - lastActivityOf(a.option),
  discussed: (a, b) => b.option.commentCount - a.option.commentCount || a.option.number - b.option.number,
};

/** The quadrant an option is shown in: its narrative's, and where its author put it as long as it is in none. */
export function shownQuadrant({ option, narrative }: Pick<Listed, "option" | "narrative">): Quadrant {
  return narrative?.quadrant ?? quadrantOf(option.placement);
}

/** When somebody last wrote on an option or in its thread, in ms UTC. */
export function lastActivityOf({ lastCommentAt, revisedAt }: PolicyOption): number {
  return Math.max(lastCommentAt ?? 0, revisedAt);
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((entry) => entry === value);
}
