"use client";

import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Comment, Subject } from "@/lib/domain/discussion/comment";
import type { Source } from "@/lib/domain/evidence/source";
import { type FullOption, isFull, type PolicyOption } from "@/lib/domain/options/option";
import type { CardsPage, OptionPage, ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { type ExerciseState, holdsAllOptions } from "@/lib/domain/state";
import type { Judgement } from "@/lib/domain/shocks/judgement";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { useExercise } from "./hooks";
import { useLive } from "./live-provider";
import { onceFor } from "./once-for";

/**
 * Sees to it that something is part of the live state: takes what the page brought along of it, and
 * reads it where that is not there or too old. Again after every new beginning of the state.
 */
function useHeld<T>(path: string, isHeld: (state: ExerciseState) => boolean, take: (page: T) => boolean, brought?: T) {
  const { exercise, reader } = useLive();
  const isThere = useExercise(isHeld);
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const tried = useRef<T>(undefined);
  useEffect(() => {
    const isNeeded = (): boolean => !isHeld(exercise.getState());
    if (!isNeeded()) return;
    if (brought && brought !== tried.current) {
      tried.current = brought;
      // It is held as soon as the state has got to where it was read.
      if (take(brought)) return;
    }
    void reader.read(path, take, isNeeded);
  }, [beginnings, brought, exercise, isHeld, isThere, path, reader, take]);
  return isThere;
}

/** An option with its text: what the page brought along, kept live. */
export function useOption(brought: OptionPage): FullOption {
  const { exercise } = useLive();
  const { id, number } = brought.option;
  const isHeld = useCallback((state: ExerciseState) => isFull(state.options[id]), [id]);
  useHeld(`options/${number}`, isHeld, useTakeOption(), brought);
  const held = useExercise((state) => state.options[id]);
  if (isFull(held)) return held;
  const before = exercise.getFormer().options[id];
  return isFull(before) ? before : brought.option;
}

function useTakeOption(): (page: OptionPage) => boolean {
  const { exercise } = useLive();
  return useCallback(
    ({ seq, option, related, suggestions, sources, judgements }) =>
      exercise.add({ options: byId([option, ...related]), suggestions, sources, judgements }, seq),
    [exercise],
  );
}

export type ShownOption = {
  option: FullOption;
  related: PolicyOption[];
  suggestions: Suggestion[];
  sources: Source[];
  /** What members say that injects do to it. */
  judgements: Judgement[];
};

/** An option with its text, which is read where it is not held; undefined meanwhile. */
export function useWholeOption({ id, number }: PolicyOption): FullOption | undefined {
  const isHeld = useCallback((state: ExerciseState) => isFull(state.options[id]), [id]);
  useHeld(`options/${number}`, isHeld, useTakeOption());
  const held = useExercise((state) => state.options[id]);
  return isFull(held) ? held : undefined;
}

/** An option and all that is shown with it, kept live. */
export function useShownOption(brought: OptionPage): ShownOption {
  const option = useOption(brought);
  const { id } = option;
  const held = {
    related: useListOf(id, relatedTo),
    suggestions: useListOf(id, suggestionsFor),
    sources: useListOf(id, sourcesFor),
    judgements: useListOf(id, judgementsFor),
  };
  const isHeld = useExercise((state) => isFull(state.options[id]));
  useUnknownRelations(brought);
  if (isHeld) return { option, ...held };
  const { related, suggestions, sources, judgements } = brought;
  const listed = { suggestions: Object.values(suggestions), sources: Object.values(sources) };
  return { option, related, ...listed, judgements: Object.values(judgements) };
}

/** Reads an option again when it is merged with one that is not held. */
function useUnknownRelations({ option: { id, number } }: OptionPage): void {
  const { exercise, reader } = useLive();
  const take = useTakeOption();
  useEffect(
    () =>
      exercise.listen((events) => {
        const isUnknown = events.some(({ type, payload }) => {
          if (type !== "option.merged") return false;
          const other = payload.intoId === id ? payload.optionId : payload.optionId === id ? payload.intoId : null;
          return other !== null && !(other in exercise.getState().options);
        });
        if (isUnknown) void reader.read(`options/${number}`, take, () => true);
      }),
    [exercise, id, number, reader, take],
  );
}

const relatedTo = ({ options }: ExerciseState, id: Id): PolicyOption[] => {
  const option = options[id];
  const named = [option?.mergedIntoId, option?.rivalOfId, option?.splitFromId, ...(option?.splitIntoIds ?? [])];
  return Object.values(options).filter(
    (other) => other.mergedIntoId === id || other.rivalOfId === id || named.includes(other.id),
  );
};
const suggestionsFor = ({ suggestions }: ExerciseState, id: Id): Suggestion[] =>
  Object.values(suggestions)
    .filter(({ optionId }) => optionId === id)
    .toSorted((a, b) => a.suggestedAt - b.suggestedAt);
const sourcesFor = ({ sources }: ExerciseState, id: Id): Source[] =>
  Object.values(sources)
    .filter(({ optionId }) => optionId === id)
    .toSorted((a, b) => a.addedAt - b.addedAt);

const judgementsFor = ({ judgements }: ExerciseState, id: Id): Judgement[] =>
  Object.values(judgements).filter(({ optionId }) => optionId === id);

/** A list out of the live state, the same one as long as the same is in it. */
function useListOf<T>(id: Id, list: (state: ExerciseState, id: Id) => T[]): T[] {
  const { exercise } = useLive();
  const read = useMemo(() => unlessChanged(() => list(exercise.getState(), id)), [exercise, id, list]);
  return useSyncExternalStore(exercise.subscribe, read, read);
}

function unlessChanged<T>(read: () => T[]): () => T[] {
  let last: T[] = [];
  return () => {
    const next = read();
    if (next.length !== last.length || next.some((entry, place) => entry !== last[place])) last = next;
    return last;
  };
}

/** So many cards are read at once; an address has its limits. */
const mostAtOnce = 200;

/** Options by their numbers, without their texts perhaps: what is held, what the page brought along, and the rest is read. */
export function useCards(numbers: number[], brought?: CardsPage): Map<number, PolicyOption> {
  const { exercise, reader } = useLive();
  const held = byNumber(useExercise((state) => state.options));
  const missing = numbers.filter((number) => !held.has(number));
  const take = useTakeCards();
  const tried = useRef<CardsPage>(undefined);
  const wanted = missing.slice(0, mostAtOnce).join(",");
  useEffect(() => {
    if (wanted === "") return;
    const isNew = brought && brought !== tried.current;
    tried.current = brought;
    const onTheWay = isNew && take(brought) ? new Set(brought.options.map(({ number }) => number)) : new Set();
    const rest = wanted
      .split(",")
      .map(Number)
      .filter((number) => !onTheWay.has(number));
    const isNeeded = (): boolean => rest.some((number) => !byNumber(exercise.getState().options).has(number));
    const pathOf = (asked: number[]) => `options/cards?numbers=${asked.join(",")}`;
    if (rest.length > 0) void reader.readNumbers(rest, pathOf, take, isNeeded);
  }, [brought, exercise, reader, take, wanted]);
  if (missing.length === 0 || !brought) return held;
  return new Map([...brought.options.map((option) => [option.number, option] as const), ...held]);
}

/** Whether all options are held, without their texts perhaps; those that are not are read. */
export function useAllCards(): boolean {
  return useHeld("options/cards", holdsAllOptions, useTakeCards());
}

function useTakeCards(): (page: CardsPage) => boolean {
  const { exercise } = useLive();
  return useCallback(({ seq, options }) => exercise.add({ options: byId(options) }, seq), [exercise]);
}

function byId(options: PolicyOption[]): Record<Id, PolicyOption> {
  return Object.fromEntries(options.map((option) => [option.id, option]));
}

/** The options that are held, by their numbers. */
const byNumber = onceFor(
  (options: Record<Id, PolicyOption>) => new Map(Object.values(options).map((option) => [option.number, option])),
);

/** The thread of an option, a narrative or an inject: what the page brought along, kept live; undefined while it is being read. */
export function useThread(
  subjectId: Id,
  number: number,
  brought?: ThreadPage,
  kind: Subject["kind"] = "option",
): Record<Id, Comment> | undefined {
  const { exercise } = useLive();
  const isHeld = useCallback((state: ExerciseState) => subjectId in state.threads, [subjectId]);
  const take = useCallback(
    ({ comments, seq }: ThreadPage) => exercise.add({ threads: { [subjectId]: comments } }, seq),
    [exercise, subjectId],
  );
  useHeld(`${kind}s/${number}/comments`, isHeld, take, brought);
  const held = useExercise((state) => state.threads[subjectId]);
  return held ?? exercise.getFormer().threads[subjectId] ?? brought?.comments;
}
