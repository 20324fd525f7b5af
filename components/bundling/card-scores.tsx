"use client";

import { useExercise } from "@/lib/client/hooks";
import type { OptionAnalysis } from "@/lib/domain/analysis/analysis";
import { judgingCriteria } from "@/lib/domain/ratings/findings/rows";
import { inSentence, listed, mindOf } from "@/lib/domain/ratings/findings/words";
import { inScores } from "@/lib/domain/ratings/score-words";

/** What the crowd thinks of an option, in as few words as a card has room for: medians with the middle half, and where it is divided. */
export function CardScores({ found }: { found: OptionAnalysis | undefined }) {
  const criteria = judgingCriteria(useExercise((state) => state.exercise.criteria));
  const scored = criteria.flatMap(({ id, name }) => {
    const summary = found?.criteria.find(({ criterionId }) => criterionId === id)?.summary;
    return summary ? [{ id, name, summary }] : [];
  });
  if (scored.length === 0) return null;
  const divided = scored.filter(({ summary }) => summary.isTwoPeak || summary.consensus === "none");
  return (
    <div className="mt-1.5 text-xs text-soft">
      <ul className="flex flex-wrap gap-x-2.5 gap-y-0.5 tabular-nums">
        {scored.map(({ id, name, summary: { median, lowerQuartile, upperQuartile, ...rest } }) => (
          <li key={id} title={`${name}: ${mindOf(rest)}`} className="whitespace-nowrap">
            {name} <b className="font-semibold text-ink">{inScores(median)}</b>{" "}
            <span>
              <span className="sr-only">middle half </span>({inScores(lowerQuartile)}–{inScores(upperQuartile)})
            </span>
          </li>
        ))}
      </ul>
      {divided.length > 0 && (
        <p className="mt-0.5 text-danger">Divided on {listed(divided.map(({ name }) => inSentence(name)))}</p>
      )}
    </div>
  );
}
