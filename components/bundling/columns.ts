import { clockwise } from "@/components/narratives/quadrant-words";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { type PolicyOption, standsAlone } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";

/** The parts of the exercise that the board shows, as they are or with moves that are on their way. */
export type Board = { options: Record<Id, PolicyOption>; narratives: Record<Id, Narrative> };

/** An option on the board, with the options that were merged into it. */
export type Card = { option: PolicyOption; parts: PolicyOption[] };

/** What the board needs of a narrative. A group of somebody's own is one, too, without a number and a quadrant. */
export type Bundle = Pick<Narrative, "id" | "nickname" | "optionIds"> & {
  number: number | null;
  quadrant: Narrative["quadrant"] | null;
};

/** `narrative` is null for those that wait and those that are in no narrative. */
export type Column = {
  id: string;
  kind: "waiting" | "unbundled" | "narrative";
  title: string;
  narrative: Bundle | null;
  cards: Card[];
};

export function columnsOf({ options, narratives }: Board): Column[] {
  const all = Object.values(options).toSorted((a, b) => a.number - b.number);
  const cardOf = (option: PolicyOption): Card => ({
    option,
    parts: all.filter((part) => part.mergedIntoId === option.id),
  });
  const standing = all.filter((option) => standsAlone(option));
  const sorted = Object.values(narratives).toSorted(clockwise);
  const bundledIds = new Set(sorted.flatMap((narrative) => narrative.optionIds));

  const waiting = standing.filter((option) => option.status === "submitted");
  const unbundled = standing.filter((option) => option.status === "accepted" && !bundledIds.has(option.id));
  return [
    { id: "waiting", kind: "waiting", title: "Waiting", narrative: null, cards: waiting.map(cardOf) },
    { id: "unbundled", kind: "unbundled", title: "Unbundled", narrative: null, cards: unbundled.map(cardOf) },
    ...sorted.map((narrative): Column => {
      const bundled = narrative.optionIds.flatMap((id) => options[id] ?? []);
      return { id: narrative.id, kind: "narrative", title: narrative.nickname, narrative, cards: bundled.map(cardOf) };
    }),
  ];
}

type Rights = { canTriage: boolean; canBundle: boolean };

/** The columns worth their room: an empty one is left out where the viewer cannot make anything come to it. */
export function shownColumnsOf(board: Board, { canTriage, canBundle }: Rights): Column[] {
  const all = columnsOf(board);
  const shown = all.filter(({ kind, cards }) => {
    if (cards.length > 0 || kind === "narrative") return true;
    return kind === "waiting" ? canTriage : canTriage || canBundle;
  });
  return shown.length > 0 ? shown : all.filter(({ kind }) => kind === "unbundled");
}

/** The cards whose number or title holds all the words of `query`. */
export function matchingCards(cards: Card[], query: string): Card[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter(({ option, parts }) => {
    const text = [option, ...parts]
      .map(({ number, title }) => `po-${number} ${title}`)
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
