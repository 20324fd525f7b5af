"use client";

import Link from "next/link";
import { useState } from "react";
import { Virtuoso } from "react-virtuoso";
import { AllOptions } from "@/components/options/all-options";
import { optionPath } from "@/components/options/option-path";
import { Choice } from "@/components/ui/choice";
import { useExercise, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useMyJudgements } from "@/lib/client/use-judgements";
import type { Inject } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";
import { countOfTally, type Judgement, noTally } from "@/lib/domain/shocks/judgement";
import { TallyBar } from "./tally-bar";
import { VerdictChoice } from "./verdict-choice";

/** Beyond this many rows only those in sight are in the page. */
const mostInPage = 200;

/** What an inject does to every option: the question, one's own answers, and what the others say. */
export function ShockQuestions({ inject }: { inject: Inject }) {
  const { slug } = useLive();
  return (
    <section aria-labelledby="shock" className="mt-10 border-t border-line pt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="shock" className="text-xl">
          What does it do to the options?
        </h2>
        <Link href={`/exercises/${slug}/injects/matrix`} className="text-sm font-medium text-accent underline">
          Shock matrix
        </Link>
      </div>
      <p className="measure mt-1 mb-4 text-sm text-soft">
        An option holds if it works as it is written, bends if it works once something in it changes, and breaks if it
        no longer works.
      </p>
      <AllOptions>
        <Questions inject={inject} />
      </AllOptions>
    </section>
  );
}

function Questions({ inject }: { inject: Inject }) {
  const options = useExercise((state) => state.options);
  const refusal = useRefusal("judge-option");
  const mine = useMyJudgements();
  // A row that has just been judged stays under the hand until the list is chosen anew.
  const [chosen, setChosen] = useState<Set<Id> | null>(null);
  const asked = Object.values(options)
    .filter(isProposed)
    .toSorted((a, b) => a.number - b.number);
  const isOpen = ({ id }: PolicyOption): boolean => mine?.(inject.id, id) === undefined;
  const left = asked.filter(isOpen).length;
  const rows = chosen ? asked.filter((option) => chosen.has(option.id) || isOpen(option)) : asked;
  if (asked.length === 0) return <p className="text-sm text-soft">There is no option yet that it could change.</p>;

  const renderRow = (option: PolicyOption) => (
    <QuestionRow key={option.id} inject={inject} option={option} mine={mine?.(inject.id, option.id)} isRead={!!mine} />
  );
  return (
    <>
      {refusal ? (
        <p className="mb-3 text-sm text-soft">{refusal.message}</p>
      ) : (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          <p role="status" className="text-sm tabular-nums">
            {left === 0 ? "You have judged them all." : `You have judged ${asked.length - left} of ${asked.length}.`}
          </p>
          <Choice
            label="Which options"
            isLabelHidden
            size="sm"
            options={[
              { id: "all", label: countOf(asked.length, "option") },
              { id: "open", label: `${left} to judge` },
            ]}
            value={chosen ? "open" : "all"}
            onChange={(which) => setChosen(which === "open" ? new Set(asked.filter(isOpen).map(({ id }) => id)) : null)}
          />
        </div>
      )}
      {rows.length === 0 && <p className="text-sm text-soft">None is left.</p>}
      {rows.length > mostInPage ? (
        <div role="list" className="border-t border-line">
          <Virtuoso
            useWindowScroll
            data={rows}
            computeItemKey={(_, { id }) => id}
            increaseViewportBy={600}
            initialItemCount={30}
            itemContent={(_, option) => renderRow(option)}
          />
        </div>
      ) : (
        <div role="list" className={rows.length > 0 ? "border-t border-line" : undefined}>
          {rows.map(renderRow)}
        </div>
      )}
    </>
  );
}

type QuestionRowProps = { inject: Inject; option: PolicyOption; mine: Judgement | undefined; isRead: boolean };

function QuestionRow({ inject, option, mine, isRead }: QuestionRowProps) {
  const { slug } = useLive();
  const path = optionPath(slug, option.number);
  const tally = option.shocks[inject.id] ?? noTally;
  const others = countOfTally(tally) > 0 ? "What is said of it" : null;
  const more = mine && isRead ? (mine.verdict === "holds" ? "Say why" : "Say why, or patch it") : others;
  return (
    <div
      role="listitem"
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 border-b border-line py-3 max-sm:grid-cols-1"
    >
      <div className="min-w-0">
        <Link href={path} dir="auto" className="font-semibold hover:underline">
          <span className="me-2 text-[0.8125rem] font-normal text-soft">PO-{option.number}</span>
          {option.title}
        </Link>
        <TallyBar tally={tally} className="mt-1 max-w-72" />
      </div>
      <div className="flex flex-col gap-1 sm:items-end">
        {isRead && (
          <VerdictChoice
            label={`What IN-${inject.number} does to PO-${option.number}`}
            {...{ injectId: inject.id, optionId: option.id, mine }}
          />
        )}
        {more && (
          <Link href={`${path}#shocks`} className="text-[0.8125rem] text-soft underline">
            {more}
          </Link>
        )}
      </div>
    </div>
  );
}
