"use client";

import type { ReactNode } from "react";
import { useExercise } from "@/lib/client/hooks";
import type { Analysis, CriterionAnalysis } from "@/lib/domain/analysis/analysis";
import { alphaWords, concordanceWords, inChance, unlikely } from "@/lib/domain/ratings/findings/words";

/** How far the crowd is of one mind over all options, by criterion. */
export function Agreement({ analysis: { criteria: found, inputs } }: { analysis: Analysis }) {
  const criteria = useExercise((state) => state.exercise.criteria);
  return (
    <>
      <p className="measure text-[0.8125rem] text-soft">
        Two questions are asked of each criterion. Do analysts put the options in the same order? And do they give the
        same scores? A crowd can agree on what comes first without agreeing on how good it is.
      </p>
      <div className="mt-4 grid gap-x-10 gap-y-7 md:grid-cols-2">
        {criteria.map((criterion) => {
          const entry = found.find(({ criterionId }) => criterionId === criterion.id);
          return (
            entry && (
              <section key={criterion.id} aria-label={criterion.name} className="min-w-0 border-t border-line pt-3">
                <h3 dir="auto" className="text-lg">
                  {criterion.name}
                </h3>
                <Order found={entry} minRaters={inputs.minRaters} />
                <SameScores alpha={entry.alpha} />
              </section>
            )
          );
        })}
      </div>
      <div className="measure mt-7 text-[0.8125rem] text-soft">
        <h3 className="font-ui text-sm font-semibold tracking-normal text-ink">What these figures do not say</h3>
        <ul className="mt-1 list-disc ps-5">
          <li>Agreement is not truth: a crowd can be of one mind and wrong.</li>
          <li>
            W knows only those who scored every option. They may be the most diligent, and think otherwise than the
            rest.
          </li>
          <li>
            A small p says that the agreement did not come about by chance; with many options that takes very little
            agreement. How much there is, W says.
          </li>
          <li>
            Alpha is strict: it was made for judges who should all see the same. Where opinions are asked for, a low one
            means that people differ, not that somebody erred.
          </li>
        </ul>
      </div>
    </>
  );
}

function Order({ found: { concordance }, minRaters }: { found: CriterionAnalysis; minRaters: number }) {
  if (!concordance) {
    return (
      <Figure name="Same order" value={null}>
        Not told: fewer than {minRaters} analysts scored every option, or so few did not that it would give their
        answers away; or all gave every option the same.
      </Figure>
    );
  }
  const { w, p, isSound, raters, objects } = concordance;
  return (
    <Figure name="Same order" value={w} figure={`W = ${w.toFixed(2)}`}>
      {concordanceWords(w)} Of the {raters} who scored all {objects}
      {isSound
        ? `; ${inChance(p)}${p > unlikely ? ", which may be chance" : ""}.`
        : "; too few for a p that could be relied on."}
    </Figure>
  );
}

function SameScores({ alpha }: { alpha: number | null }) {
  return (
    <Figure name="Same scores" value={alpha} figure={alpha === null ? undefined : `α = ${signed(alpha)}`}>
      {alpha === null
        ? "Not known: there are too few answers, or all are the same."
        : `${alphaWords(alpha)} Of all answers.`}
    </Figure>
  );
}

const signed = (value: number): string => value.toFixed(2).replace("-", "−");

type FigureProps = { name: string; value: number | null; figure?: string; children: ReactNode };

/** What a coefficient says in words, with its figure and a bar beside it. */
function Figure({ name, value, figure, children }: FigureProps) {
  return (
    <div className="mt-2.5">
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <span className="font-semibold">{name}</span>
        {figure && <span className="tabular-nums">{figure}</span>}
      </p>
      {value !== null && (
        <div aria-hidden className="mt-1 h-1.5 overflow-hidden rounded-full bg-line">
          <div className="h-full bg-accent" style={{ width: `${Math.max(0, value) * 100}%` }} />
        </div>
      )}
      <p className="mt-1 text-[0.8125rem] text-soft">{children}</p>
    </div>
  );
}
