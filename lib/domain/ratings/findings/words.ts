import type { Change, noGroupsReasons, Summary } from "@/lib/domain/analysis/analysis";
import type { ConsensusClass } from "@/lib/domain/analysis/consensus";
import { inScores } from "@/lib/domain/ratings/score-words";

/** What each class of consensus is called. */
export const consensusWords: Record<ConsensusClass, string> = {
  strong: "agreed",
  moderate: "roughly agreed",
  none: "not agreed",
};

/** How much a crowd is of one mind: two camps are said before anything else. */
export function mindOf({ consensus, isTwoPeak }: Pick<Summary, "consensus" | "isTwoPeak">): string {
  return isTwoPeak ? "two camps" : consensusWords[consensus];
}

/** How likely something is to come about by chance, as it is written in print. */
export function inChance(p: number): string {
  const figure = p < 0.001 ? "< 0.001" : `= ${p.toFixed(p < 0.1 ? 3 : 2)}`;
  // In one piece, wherever the line breaks.
  return `p ${figure}`.replaceAll(" ", "\u00a0");
}

/** At most this likely by chance, a move is said to be one. */
export const unlikely = 0.05;

/** Whether answers moved to one side, in words; null where it cannot be told. */
export function moveWords({ paired, medianBefore, medianAfter }: Change): string | null {
  if (paired === null) return null;
  const { p, rose, fell } = paired;
  if (rose + fell === 0) return "nobody moved";
  if (p > unlikely) return "no clear move";
  if (medianAfter !== medianBefore) return medianAfter > medianBefore ? "moved up" : "moved down";
  if (rose === fell) return "as many rose as fell";
  return rose > fell ? "more rose than fell" : "more fell than rose";
}

/** A difference with its sign, in steps of the scale: +0.5 steps, −1 step, 0 steps. */
export function inSteps(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return "0 steps";
  const size = Math.abs(rounded);
  return `${rounded > 0 ? "+" : "−"}${inScores(size)} ${size === 1 ? "step" : "steps"}`;
}

/** What a change of the middle half's width, in steps, is called. */
export function togetherWords(rangeChange: number): string {
  if (rangeChange === 0) return "as wide as before";
  return rangeChange < 0 ? "drew together" : "moved apart";
}

/** What Kendall's W is taken to say (Schmidt 1997, table 2). */
export function concordanceWords(w: number): string {
  if (w < 0.2) return "They order the options quite differently: very weak agreement.";
  if (w < 0.4) return "They order the options alike in little: weak agreement.";
  if (w < 0.6) return "They order the options alike in good part: moderate agreement.";
  if (w < 0.8) return "They order the options much alike: strong agreement.";
  return "They order the options almost alike: unusually strong agreement.";
}

/** What Krippendorff's alpha is taken to say (Krippendorff 2004, chapter 11). */
export function alphaWords(alpha: number): string {
  if (alpha >= 0.8) return "Any of them would have given much the same scores.";
  if (alpha >= 0.667) return "Their scores agree well enough for careful conclusions.";
  if (alpha >= 0.1) return "Who scores matters: the scores of a few would not stand for those of all.";
  return "They agree hardly more than chance would have it.";
}

/** What stands in place of opinion groups. */
export function noGroupsWords(reason: (typeof noGroupsReasons)[number], minGroup: number): string {
  switch (reason) {
    case "too-few-members":
      return `Too few analysts rated enough of the options. Groups are looked for once each could have ${minGroup} members or more, so that nobody can be singled out.`;
    case "no-structure":
      return "The crowd does not fall into camps. Who differs on one option agrees on the next, so that any division into groups would be made up.";
    case "too-small-a-group":
      return `What groups there may be are too small to be shown: one of them has fewer than ${minGroup} members, who could be singled out.`;
  }
}

/** How well groups are set apart, by their mean silhouette (Kaufman & Rousseeuw, Finding Groups in Data, 1990). */
export function apartWords(silhouette: number): string {
  if (silhouette > 0.7) return "set far apart";
  return silhouette > 0.5 ? "clearly set apart" : "set apart, with much in common";
}

/** Groups are named by letters: no name would do justice to all that are in them. */
export const groupLetter = (group: number): string => String.fromCharCode(65 + group);

/** A share as people say it: 40 %. */
export const inPercent = (share: number): string => `${Math.round(share * 100)} %`;

/** The name of a criterion within a sentence: "Impact" as "impact", and "GDP" as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** "impact", "impact and risk", "impact, feasibility and risk". */
export function listed(parts: readonly string[], joint: "and" | "or" = "and"): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${joint} ${parts.at(-1)}`;
}
