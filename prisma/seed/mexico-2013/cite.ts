import { writeReference } from "@/lib/domain/references/reference";
import { ids } from "./ids";

export type CitedCriterion = "impact" | "feasibility" | "risk" | "confidence";
/** The rounds that rate: "Rate and revise" and "Re-rate and bundle", the fifth and the sixth of the exercise. */
export type CitedRound = 5 | 6;

/** What bears a statement, written behind it: a revision of an option, counted from 1. */
export const revision = (option: number, number: number): string =>
  writeReference({ kind: "revision", option, revision: number });

/** A comment, by its key in the option's thread. */
export const comment = (option: number, key: string): string =>
  writeReference({ kind: "comment", option, comment: ids.comment(option, key).slice(0, 8) });

/** What a round's answers on a criterion came to. */
export const rating = (option: number, criterion: CitedCriterion, round: CitedRound): string =>
  writeReference({ kind: "statistic", option, criterion, round });

/** News that was released, by its number. */
export const inject = (number: number): string => writeReference({ kind: "inject", inject: number });
