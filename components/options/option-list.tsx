"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useAllowed, useExercise, useMe } from "@/lib/client/hooks";
import { MyDrafts } from "./my-drafts";
import { OptionFilters } from "./option-filters";
import { isNarrowed, listOptions } from "./option-query";
import { OptionRow } from "./option-row";
import { ProposeButton } from "./propose-button";
import { useOptionQuery } from "./use-option-query";

const step = 100;

/** Every option of the exercise, to be narrowed and sorted. */
export function OptionList() {
  const { query, asked, change, clear } = useOptionQuery();
  const options = useExercise((state) => state.options);
  const members = useExercise((state) => state.members);
  const narratives = useExercise((state) => state.narratives);
  const me = useMe();
  const [steps, setSteps] = useState(1);
  const listed = listOptions({ options, members, narratives }, asked, me?.id);
  const total = Object.keys(options).length;
  const shown = listed.slice(0, steps * step);

  return (
    <>
      <PageHeader title="Policy options" actions={<ProposeButton />} />
      <MyDrafts />
      {total === 0 ? (
        <NoOptions />
      ) : (
        <>
          <OptionFilters query={query} onChange={change} />
          <p role="status" className="py-2.5 text-[0.8125rem] text-soft tabular-nums">
            {isNarrowed(asked)
              ? `${listed.length} of ${total} options`
              : `${total} ${total === 1 ? "option" : "options"}`}
          </p>
          {listed.length === 0 ? (
            <EmptyState title="No option answers to this" action={<Button onPress={clear}>Show all {total}</Button>}>
              Loosen the filters, or look for fewer words.
            </EmptyState>
          ) : (
            <ol className="border-t border-line">
              {shown.map((entry) => (
                <OptionRow key={entry.option.id} {...entry} />
              ))}
            </ol>
          )}
          {shown.length < listed.length && (
            <div className="mt-6 flex flex-col items-center gap-1.5">
              <Button onPress={() => setSteps(steps + 1)}>
                Show {Math.min(step, listed.length - shown.length)} more
              </Button>
              <p className="text-[0.8125rem] text-soft tabular-nums">
                {shown.length} of {listed.length} shown
              </p>
            </div>
          )}
        </>
      )}
    </>
  );
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
