"use client";

import Link from "next/link";
import { listAsking, type ReleasedInject } from "@/components/injects/released";
import { MemberName } from "@/components/options/member-name";
import { useExercise, useMe, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { type FullOption, isProposed } from "@/lib/domain/options/option";
import { type Judgement, noTally, verdicts } from "@/lib/domain/shocks/judgement";
import { robustnessOf } from "@/lib/domain/shocks/robustness";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { JudgeForm } from "./judge-form";
import { RobustnessWords, robustnessExplained } from "./robustness-words";
import { TallyBar } from "./tally-bar";
import { VerdictChoice } from "./verdict-choice";
import { VerdictMark } from "./verdict-mark";

type OptionShocksProps = { option: FullOption; judgements: Judgement[]; suggestions: Suggestion[] };

/** How an option stands up to the news that asks about it: what members say, and how it could be patched. */
export function OptionShocks({ option, judgements, suggestions }: OptionShocksProps) {
  const asking = listAsking(useExercise((state) => state.injects));
  if (asking.length === 0 || (!isProposed(option) && judgements.length === 0)) return null;
  const robustness = robustnessOf(
    option,
    asking.map(({ id }) => id),
  );
  return (
    <section id="shocks" aria-labelledby="shocks-title" className="mt-8 scroll-mt-28 border-t border-line pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="shocks-title" className="text-xl">
          Under shock
        </h2>
        <p className="text-sm" title={robustnessExplained}>
          Robustness <RobustnessWords robustness={robustness} />
        </p>
      </div>
      <ul className="mt-2">
        {asking.map((inject) => (
          <Shock
            key={inject.id}
            {...{ inject, option, suggestions }}
            judgements={judgements.filter(({ injectId }) => injectId === inject.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Shock({ inject, option, judgements, suggestions }: OptionShocksProps & { inject: ReleasedInject }) {
  const { slug } = useLive();
  const me = useMe();
  const refusal = useRefusal("judge-option");
  const mine = judgements.find(({ memberId }) => memberId === me?.id);
  const said = judgements
    .filter(({ reason, suggestionId }) => reason !== "" || suggestionId !== null)
    .toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) || a.at - b.at);
  return (
    <li className="border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <Link
            href={`/exercises/${slug}/injects/${inject.number}`}
            dir="auto"
            className="font-semibold hover:underline"
          >
            <span className="me-2 text-[0.8125rem] font-normal text-soft">IN-{inject.number}</span>
            {inject.title}
          </Link>
          <TallyBar tally={option.shocks[inject.id] ?? noTally} className="mt-1 max-w-80" />
        </div>
        {isProposed(option) && (
          <VerdictChoice
            label={`What IN-${inject.number} does to PO-${option.number}`}
            {...{ injectId: inject.id, optionId: option.id, mine }}
          />
        )}
      </div>
      {mine && refusal === null && isProposed(option) && (
        <JudgeForm key={mine.verdict} option={option} inject={inject} mine={mine} />
      )}
      {said.length > 0 && (
        <ul aria-label="What members say" className="mt-3 flex flex-col gap-2.5">
          {said.map((judgement) => (
            <Said
              key={judgement.memberId}
              judgement={judgement}
              option={option}
              patch={suggestions.find(({ id }) => id === judgement.suggestionId)}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function Said(props: { judgement: Judgement; option: FullOption; patch: Suggestion | undefined }) {
  const { judgement, option, patch } = props;
  const { verdict, memberId, reason, revision } = judgement;
  return (
    <li className="text-[0.9375rem]">
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        <VerdictMark verdict={verdict} />
        <MemberName id={memberId} />
        {revision !== option.revision && <span>of revision {revision}</span>}
        {patch && <PatchStanding patch={patch} />}
      </p>
      {reason && (
        <p dir="auto" className="mt-0.5 wrap-anywhere">
          {reason}
        </p>
      )}
    </li>
  );
}

function PatchStanding({ patch: { facet, status, revision } }: { patch: Suggestion }) {
  if (status === "accepted") return <span>patched it: revision {revision}</span>;
  if (status !== "open") return <span>patch {status}</span>;
  return (
    <Link href={`#facet-${facet}`} className="underline">
      suggests a patch
    </Link>
  );
}
