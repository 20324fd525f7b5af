import type { Cell } from "@/lib/domain/csv";
import type { CriterionScores } from "@/lib/domain/map/crowd-place";
import { type FullOption, isFull, standingOf } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";

type Column = [heading: string, cell: (option: FullOption) => Cell | undefined];

/**
 * Every option with its text, its heads first; of what a round has revealed the medians, empty where there are none.
 * The state must hold the texts.
 */
export function optionsTable(state: ExerciseState, scores: CriterionScores | null): Cell[][] {
  const options = Object.values(state.options)
    .filter(isFull)
    .toSorted((one, other) => one.number - other.number);
  const columns = columnsFor(state, scores);
  return [
    columns.map(([heading]) => heading),
    ...options.map((option) => columns.map(([, cell]) => cell(option) ?? null)),
  ];
}

function columnsFor(
  { exercise, members, options, narratives }: ExerciseState,
  scores: CriterionScores | null,
): Column[] {
  const nameOf = (list: { id: string; name: string }[], id: string): string =>
    list.find((each) => each.id === id)?.name ?? id;
  const narrativeOf = (id: Id) => Object.values(narratives).find(({ optionIds }) => optionIds.includes(id));
  const numberOf = (id: Id | null): string | null => (id && options[id] ? `PO-${options[id].number}` : null);
  return [
    ["option", ({ number }) => `PO-${number}`],
    ["title", ({ title }) => title],
    ["status", (option) => standingOf(option)],
    ["author", ({ authorId }) => members[authorId]?.alias],
    ["summary", ({ facets }) => facets.summary],
    ["intended outcome", ({ facets }) => facets.intendedOutcome],
    ["stakeholders involved", ({ facets }) => facets.stakeholdersInvolved],
    ["implementation", ({ facets }) => facets.implementation],
    ["conditions for success", ({ facets }) => facets.conditionsForSuccess],
    ["consequences of failure", ({ facets }) => facets.consequencesOfFailure],
    [
      `${exercise.axes.x.name}: author's place, -1 ${exercise.axes.x.negative}, 1 ${exercise.axes.x.positive}`,
      ({ placement }) => placement.x,
    ],
    [
      `${exercise.axes.y.name}: author's place, -1 ${exercise.axes.y.negative}, 1 ${exercise.axes.y.positive}`,
      ({ placement }) => placement.y,
    ],
    [
      "stakeholders",
      ({ stakeholders }) =>
        stakeholders.map(({ id, part }) => `${nameOf(exercise.stakeholders, id)} (${part})`).join("; "),
    ],
    ["instruments", ({ instruments }) => instruments.map((id) => nameOf(exercise.instruments, id)).join("; ")],
    ["time horizon", ({ timeHorizon }) => timeHorizon],
    ["narrative", ({ id, mergedIntoId }) => narrativeOf(mergedIntoId ?? id)?.nickname],
    ["part of", ({ splitFromId }) => numberOf(splitFromId)],
    ["split into", ({ splitIntoIds }) => splitIntoIds.map(numberOf).join("; ")],
    ["merged into", ({ mergedIntoId }) => numberOf(mergedIntoId)],
    ["reason for declining", ({ declineReason }) => declineReason],
    ["revision", ({ revision }) => revision],
    ["comments", ({ commentCount }) => commentCount],
    ["submitted", ({ submittedAt }) => new Date(submittedAt).toISOString()],
    ["source", ({ sourceNote }) => sourceNote],
    ...exercise.criteria.flatMap(({ id, name }): Column[] => [
      [`${name}: median`, (option) => scores?.[option.id]?.[id]?.median],
      [`${name}: scored by`, (option) => scores?.[option.id]?.[id]?.n],
    ]),
  ];
}
