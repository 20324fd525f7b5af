import { quadrantOf } from "@/lib/domain/map/quadrant";
import type { Member } from "@/lib/domain/members/member";
import { type Narrative, quadrants, type Quadrant } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { isOpenAt } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
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
  /** Ids of the exercise's lists, and of a member. */
  stakeholder: string;
  instrument: string;
  author: string;
  /** The place of the round in which it was submitted, from 1. */
  round: string;
  mine: boolean;
  /** Only where something was written since one has last looked. */
  unread: boolean;
  /** Only where a question stands without an answer. */
  waiting: boolean;
  order: Order;
};

export const everything: OptionQuery = {
  text: "",
  status: "any",
  quadrant: "any",
  narrative: "any",
  stakeholder: "any",
  instrument: "any",
  author: "any",
  round: "any",
  mine: false,
  unread: false,
  waiting: false,
  order: "number",
};

export function parseQuery(params: URLSearchParams): OptionQuery {
  return {
    text: params.get("q") ?? "",
    status: oneOf(standings, params.get("status")) ?? "any",
    quadrant: oneOf(quadrants, params.get("quadrant")) ?? "any",
    narrative: params.get("narrative") ?? "any",
    stakeholder: params.get("stakeholder") ?? "any",
    instrument: params.get("instrument") ?? "any",
    author: params.get("author") ?? "any",
    round: params.get("round") ?? "any",
    mine: params.get("mine") === "yes",
    unread: params.get("unread") === "yes",
    waiting: params.get("waiting") === "yes",
    order: oneOf(orders, params.get("sort")) ?? "number",
  };
}

/** The query as it stands in the address, without what is as usual. */
export function formatQuery({ text, mine, unread, waiting, order, ...choices }: OptionQuery): string {
  const yes = (isOn: boolean): string => (isOn ? "yes" : "");
  const entries = Object.entries({
    q: text,
    ...choices,
    mine: yes(mine),
    unread: yes(unread),
    waiting: yes(waiting),
    sort: order === "number" ? "" : order,
  });
  const params = new URLSearchParams(entries.filter(([, value]) => value !== "" && value !== "any"));
  return params.size > 0 ? `?${params}` : "";
}

/** How many filters are set, the text left out. */
export function countChosen(query: OptionQuery): number {
  return new URLSearchParams(formatQuery({ ...query, text: "", order: "number" })).size;
}

export function isNarrowed(query: OptionQuery): boolean {
  return formatQuery({ ...query, order: "number" }) !== "";
}

export type Listed = { option: PolicyOption; author: Member | undefined; narrative: Narrative | undefined };

type Sources = {
  options: Record<Id, PolicyOption>;
  members: Record<Id, Member>;
  narratives: Record<Id, Narrative>;
  rounds: Round[];
};

/** What only the server knows, or the viewer alone. */
export type Aids = {
  myId?: Id;
  /** What the server has found by the text, the nearest first; null or undefined as long as it has not answered. */
  found?: Id[] | null;
  /** How far the viewer has read, by option. */
  reads?: Record<Id, number>;
  /** Options with a question that nobody has answered. */
  waitingIds?: Id[];
};

/** The options that answer the query, in its order; those a text has found in the order of their nearness. */
export function listOptions(sources: Sources, query: OptionQuery, aids: Aids = {}): Listed[] {
  const { options, members, narratives } = sources;
  const narrativeOf = new Map(
    Object.values(narratives).flatMap((narrative) => narrative.optionIds.map((id) => [id, narrative] as const)),
  );
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  return Object.values(options)
    .map((option) => ({ option, author: members[option.authorId], narrative: narrativeOf.get(option.id) }))
    .filter((entry) => answers(entry, query, sources, aids))
    .filter((entry) => isNamed(entry, words) || (aids.found?.includes(entry.option.id) ?? false))
    .toSorted(query.order === "number" && aids.found ? byNearness(aids.found) : comparisons[query.order]);
}

function isNamed({ option, author }: Listed, words: string[]): boolean {
  const text = `po-${option.number} ${option.title} ${author?.alias ?? ""} ${option.excerpt}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function byNearness(found: Id[]): (a: Listed, b: Listed) => number {
  const places = new Map(found.map((id, place) => [id, place]));
  const placeOf = ({ option }: Listed): number => places.get(option.id) ?? found.length;
  return (a, b) => placeOf(a) - placeOf(b) || a.option.number - b.option.number;
}

function answers(entry: Listed, query: OptionQuery, { rounds }: Sources, { myId, reads, waitingIds }: Aids): boolean {
  const { option, narrative } = entry;
  const is = (asked: string, value: string): boolean => asked === "any" || asked === value;
  return (
    (!query.mine || option.authorId === myId) &&
    (!query.unread || option.lastSeq > (reads?.[option.id] ?? 0)) &&
    (!query.waiting || (waitingIds?.includes(option.id) ?? false)) &&
    is(query.status, standingOf(option)) &&
    is(query.quadrant, shownQuadrant(entry)) &&
    is(query.narrative, String(narrative?.number ?? "none")) &&
    is(query.author, option.authorId) &&
    is(query.round, String(rounds.findIndex((round) => isOpenAt(round, option.submittedAt)) + 1)) &&
    (query.stakeholder === "any" || option.stakeholders.some(({ id }) => id === query.stakeholder)) &&
    (query.instrument === "any" || option.instruments.includes(query.instrument))
  );
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
