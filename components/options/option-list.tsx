"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useAllowed, useExercise, useMe } from "@/lib/client/hooks";
import { useReads, useSearch, useWaiting } from "@/lib/client/use-found";
import { MyDrafts } from "./my-drafts";
import { OptionFilters } from "./option-filters";
import { isNarrowed, listOptions, type OptionQuery } from "./option-query";
import { OptionRows } from "./option-rows";
import { ProposeButton } from "./propose-button";
import { useOptionQuery } from "./use-option-query";

/** Every option of the exercise, to be narrowed and sorted. */
export function OptionList() {
  const { query, asked, change, clear } = useOptionQuery();
  const listed = useListed(asked);
  const total = useExercise((state) => Object.keys(state.options).length);

  return (
    <>
      <PageHeader title="Policy options" actions={<ProposeButton />} />
      <MyDrafts />
      {total === 0 ? (
        <NoOptions />
      ) : (
        <>
          <OptionFilters query={query} onChange={change} />
          <p role="status" className="flex justify-between gap-4 py-2.5 text-[0.8125rem] text-soft tabular-nums">
            {isNarrowed(asked)
              ? `${listed.length} of ${total} options`
              : `${total} ${total === 1 ? "option" : "options"}`}
            <span aria-hidden className="pointer-coarse:hidden max-sm:hidden">
              <kbd>j</kbd> <kbd>k</kbd> to go, <kbd>Enter</kbd> to open
            </span>
          </p>
          {listed.length === 0 ? (
            <EmptyState title="No option answers to this" action={<Button onPress={clear}>Show all {total}</Button>}>
              Loosen the filters, or look for fewer words.
            </EmptyState>
          ) : (
            <OptionRows listed={listed} />
          )}
        </>
      )}
    </>
  );
}

function useListed(query: OptionQuery) {
  const options = useExercise((state) => state.options);
  const members = useExercise((state) => state.members);
  const narratives = useExercise((state) => state.narratives);
  const rounds = useExercise((state) => state.rounds);
  const me = useMe();
  const found = useSearch(query.text);
  const waitingIds = useWaiting(query.waiting);
  const reads = useReads(query.unread && me !== undefined);
  return listOptions({ options, members, narratives, rounds }, query, { myId: me?.id, found, waitingIds, reads });
}

function NoOptions() {
  const mayPropose = useAllowed("submit-option");
  return (
    <EmptyState title="No options yet" action={mayPropose && <ProposeButton />}>
      {mayPropose
        ? "Propose the first: one idea, concrete enough that somebody could begin on Monday."
        : "They appear here as soon as analysts propose them. Read the brief meanwhile."}
    </EmptyState>
  );
}
