"use client";

import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import type { Comment, Subject } from "@/lib/domain/discussion/comment";
import { type FullOption, isFull, type PolicyOption } from "@/lib/domain/options/option";
import type { Source } from "@/lib/domain/evidence/source";
import type { CardsPage, OptionPage, ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { holdsAllOptions } from "@/lib/domain/state";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { useExercise } from "./hooks";
import { useLive } from "./live-provider";
import { onceFor } from "./once-for";

/**
 * Reads something that the live state does not hold, again and again until it could be taken into it;
 * `initial` is what the page brought along of it.
 */
function useFetched<T>(isHeld: boolean, path: string, take: (page: T) => boolean, initial?: T): void {
  const { exercise } = useLive();
  const beginnings = useSyncExternalStore(exercise.subscribe, exercise.getBeginnings, exercise.getBeginnings);
  const tried = useRef<T>(undefined);
  useEffect(() => {
    if (isHeld) return;
    if (initial && initial !== tried.current) {
      tried.current = initial;
      if (take(initial)) return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLeft = false;
    const read = async (waitMs: number): Promise<void> => {
      const response = await fetch(path).catch(() => null);
      const page = response?.ok ? ((await response.json().catch(() => null)) as T | null) : null;
      // Even who has left meanwhile may come back to it.
      if ((page && take(page)) || isLeft) return;
      // Without it, news about it would have no place: ask until it is there.
      timer = setTimeout(() => void read(Math.min(waitMs * 2, 15_000)), waitMs);
    };
    void read(500);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [initial, isHeld, path, take, beginnings]);
}

/** An option with its text: what the page brought along, kept live. */
export function useOption(initial: OptionPage): FullOption {
  const { exercise, slug } = useLive();
  const { id, number } = initial.option;
  const held = useExercise((state) => state.options[id]);
  const take = useCallback(
    ({ seq, option, related, suggestions, sources }: OptionPage) =>
      exercise.add({ options: byId([option, ...related]), suggestions, sources }, seq),
    [exercise],
  );
  useFetched(isFull(held), `/api/v1/exercises/${slug}/options/${number}`, take, initial);
  return isFull(held) ? held : initial.option;
}

export type ShownOption = {
  option: FullOption;
  related: PolicyOption[];
  suggestions: Suggestion[];
  sources: Source[];
};

/** An option and all that is shown with it, kept live. */
export function useShownOption(initial: OptionPage): ShownOption {
  const option = useOption(initial);
  const isHeld = useExercise((state) => isFull(state.options[option.id]));
  const held = {
    options: useExercise((state) => state.options),
    suggestions: useExercise((state) => state.suggestions),
    sources: useExercise((state) => state.sources),
  };
  const { options, suggestions, sources } = isHeld ? held : { ...initial, options: initial.related };
  const isRelated = (other: PolicyOption): boolean =>
    [other.mergedIntoId, other.rivalOfId].includes(option.id) ||
    [option.mergedIntoId, option.rivalOfId].includes(other.id);
  const isOfIt = ({ optionId }: { optionId: Id }): boolean => optionId === option.id;
  return {
    option,
    related: Object.values(options).filter(isRelated),
    suggestions: Object.values(suggestions)
      .filter(isOfIt)
      .toSorted((a, b) => a.suggestedAt - b.suggestedAt),
    sources: Object.values(sources)
      .filter(isOfIt)
      .toSorted((a, b) => a.addedAt - b.addedAt),
  };
}

const mostAtOnce = 200;

/** Options by their numbers, without their texts perhaps: what is held, what the page brought along, and the rest is read. */
export function useCards(numbers: number[], brought?: CardsPage): Map<number, PolicyOption> {
  const { slug } = useLive();
  const held = byNumber(useExercise((state) => state.options));
  const missing = numbers.filter((number) => !held.has(number)).slice(0, mostAtOnce);
  const path = `/api/v1/exercises/${slug}/options/cards?numbers=${missing.join(",")}`;
  useFetched(missing.length === 0, path, useTakeCards(), brought);
  if (missing.length === 0 || !brought) return held;
  return new Map([...brought.options.map((option) => [option.number, option] as const), ...held]);
}

/** Whether all options are held, without their texts perhaps; those that are not are read. */
export function useAllCards(): boolean {
  const { slug } = useLive();
  const isWhole = useExercise(holdsAllOptions);
  useFetched(isWhole, `/api/v1/exercises/${slug}/options/cards`, useTakeCards());
  return isWhole;
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

/** The thread of an option or a narrative: what the page brought along, kept live; undefined while it is being read. */
export function useThread(
  subjectId: string,
  number: number,
  initial?: ThreadPage,
  kind: Subject["kind"] = "option",
): Record<string, Comment> | undefined {
  const { exercise, slug } = useLive();
  const held = useExercise((state) => state.threads[subjectId]);
  const take = useCallback(
    ({ comments, seq }: ThreadPage) => exercise.add({ threads: { [subjectId]: comments } }, seq),
    [exercise, subjectId],
  );
  useFetched(held !== undefined, `/api/v1/exercises/${slug}/${kind}s/${number}/comments`, take, initial);
  return held ?? initial?.comments;
}
