"use client";

import { LocalTime } from "@/components/ui/local-time";
import { samples } from "@/lib/domain/analysis/bootstrap";
import { widestRange } from "@/lib/domain/analysis/consensus";
import type { Inputs } from "@/lib/domain/analysis/analysis";
import { countOf } from "@/lib/domain/report/words";

/** How the figures of a round came about, for whoever wants to do it again. */
export function Method({ inputs, madeAt }: { inputs: Inputs; madeAt: number }) {
  const { raters, ratings, abstentions, options, minRaters, minGroup, seed, isWeighted, leftOut } = inputs;
  return (
    <details className="mt-10 border-t border-line pt-4">
      <summary className="font-semibold">How this was reckoned</summary>
      <div className="measure mt-3 text-sm">
        <p>
          From {countOf(ratings, "rating")} by {countOf(raters, "analyst")} of {countOf(options, "option")}, with{" "}
          {countOf(abstentions, "abstention")}; on <LocalTime at={madeAt} style="long" />, method {inputs.method}, seed{" "}
          <code className="font-ui">{seed}</code>. The same answers and seed give the same figures. Organizers and
          moderators do not count as the crowd. Of fewer than {minRaters} answers nothing is told but how many they are,
          and of groups with fewer than {minGroup} members nothing at all.
        </p>
        {leftOut.length > 0 && (
          <>
            <h3 className="mt-4 font-ui text-sm font-semibold tracking-normal">What was left out</h3>
            <ul className="mt-1 list-disc ps-5 text-soft">
              {leftOut.map(({ what, count }) => (
                <li key={what}>
                  {what} ({count.toLocaleString("en")})
                </li>
              ))}
            </ul>
          </>
        )}
        <h3 className="mt-4 font-ui text-sm font-semibold tracking-normal">What each figure is</h3>
        <dl className="mt-1 flex flex-col gap-2 text-soft [&_dt]:font-medium [&_dt]:text-ink">
          {[...statistics, ...(isWeighted ? weighted : [])].map(([name, what]) => (
            <div key={name}>
              <dt className="inline">{name}. </dt>
              <dd className="inline">{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

const statistics: [name: string, what: string][] = [
  [
    "Median and middle half",
    "The answer in the middle, and the range between the quartiles, in which the middle half of the answers lies (quantiles of type 2, Hyndman & Fan 1996).",
  ],
  [
    "Agreed, roughly agreed, not agreed",
    `The middle half spans at most ${widestRange.strong} step, at most ${widestRange.moderate}, or more (de Vet et al. 2005; von der Gracht 2012).`,
  ],
  [
    "Disagreement",
    "How far an answer lies from the median on average, over all criteria that speak for or against an option.",
  ],
  [
    "Two camps",
    "The bimodality coefficient is above that of an even spread, and Hartigan's dip test agrees (Hartigan & Hartigan 1985).",
  ],
  [
    "By chance alone",
    `Where the median lies in 95 of 100 of ${samples.toLocaleString("en")} samples drawn again from the answers (Efron 1979).`,
  ],
  [
    "Same order",
    "Kendall's W, corrected for ties, of the analysts who scored every option (Kendall & Babington Smith 1939; words after Schmidt 1997).",
  ],
  ["Same scores", "Krippendorff's alpha for ordinal answers, gaps and all (Krippendorff 2004)."],
  [
    "Moved up or down",
    "Wilcoxon's signed-rank test of those who answered twice, with those who stayed ranked (Wilcoxon 1945; Pratt 1959); said where p is 0.05 or less.",
  ],
  [
    "Had nobody left",
    "The median with those who did not come back all at one end and all at the other (Manski 1989), with their last views carried on, and without them (Little & Rubin 2002).",
  ],
  [
    "Opinion groups",
    "Scores, with each gap taken to be the mean of its column, are reduced to the directions that are larger than in shuffled scores (principal components; Horn 1965) and parted by k-means into the number of groups with the best mean silhouette (Rousseeuw 1987). There are none unless that beats by 0.05 the best of 40 crowds made without groups (Tibshirani et al. 2001).",
  ],
  [
    "Who favours an option",
    "Whose scores lie on its better side on average. Shares count one more for and one against, so that three of three are no surer than thirty of forty (Small et al. 2021, as in Polis).",
  ],
];

const weighted: [name: string, what: string][] = [
  [
    "Weighted by expertise",
    "The median with each answer counted 0 to 3 times, by the most that its author says to know of anything the option uses or names. What people say that they know is a weak sign of how right they are (Burgman et al. 2011), so this is another view, and never the one that counts.",
  ],
];
