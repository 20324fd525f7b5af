"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useAllowed, useConnection, useExercise } from "@/lib/client/hooks";
import { type Brought, useBrought } from "@/lib/client/use-brought";
import { type FoundOptions, useListed } from "@/lib/client/use-found";
import { isNarrowed } from "@/lib/domain/options/query";
import type { CardsPage } from "@/lib/domain/pages";
import { countOf } from "@/lib/domain/report/words";
import { MyDrafts } from "./my-drafts";
import { OptionFilters } from "./option-filters";
import { OptionRows } from "./option-rows";
import { ProposeButton } from "./propose-button";
import { useOptionQuery } from "./use-option-query";

/** What answers to the page's address, and the first rows. */
type OptionListProps = { brought: Brought<{ found: FoundOptions; cards: CardsPage }> };

/** Every option of the exercise, to be narrowed and sorted. */
export function OptionList({ brought }: OptionListProps) {
  const { found, cards } = useBrought(brought);
  const { query, asked, change, clear } = useOptionQuery();
  const { numbers, isCurrent } = useListed(asked, found);
  const isCutOff = useConnection() === "offline" && !isCurrent;
  const total = useExercise((state) => state.optionCount);

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
            {statusOf({ isCutOff, isCurrent, isNarrowed: isNarrowed(asked), found: numbers.length, total })}
            <span aria-hidden className="pointer-coarse:hidden max-sm:hidden">
              <kbd>j</kbd> <kbd>k</kbd> to go, <kbd>Enter</kbd> to open
            </span>
          </p>
          {numbers.length === 0 && isCurrent ? (
            <EmptyState
              title={asked.q.trim() === "" ? "No option answers to this" : `Nothing found for “${asked.q.trim()}”`}
              action={<Button onPress={clear}>Show all {total.toLocaleString("en")}</Button>}
            >
              Loosen the filters, or look for fewer words.
            </EmptyState>
          ) : (
            <div
              aria-busy={!isCurrent}
              className={isCurrent || isCutOff ? "" : "opacity-60 transition-opacity delay-150"}
            >
              <OptionRows numbers={numbers} cards={cards} />
            </div>
          )}
        </>
      )}
    </>
  );
}

type Found = { isCutOff: boolean; isCurrent: boolean; isNarrowed: boolean; found: number; total: number };

function statusOf({ isCutOff, isCurrent, isNarrowed, found, total }: Found): string {
  if (isCutOff) return "The server cannot be reached. This is the list as it was.";
  if (!isCurrent) return "Looking…";
  return isNarrowed ? `${found.toLocaleString("en")} of ${countOf(total, "option")}` : countOf(total, "option");
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
