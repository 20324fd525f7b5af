"use client";

import { useExercise } from "@/lib/client/hooks";
import type { Stability } from "@/lib/domain/bundling/stability";
import { sayStays, stabilityWord } from "./stability-words";

/** An option that leaves its fellows more often than this is worth naming. */
const steadyFrom = 0.75;

/** What the resampling is, and what it says of the narratives as they stand. */
export function StabilityOfNarratives({ stability }: { stability: Stability }) {
  const { times, raters } = stability;
  const options = useExercise((state) => state.options);
  const narratives = useExercise((state) => state.narratives);
  const shown = stability.narratives.flatMap((steady) => {
    const narrative = narratives[steady.narrativeId];
    return narrative ? [{ ...steady, narrative }] : [];
  });
  return (
    <div className="mt-5 border-t border-line pt-4">
      {shown.length > 0 && (
        <>
          <h3 className="text-lg">The narratives as they are</h3>
          <ul className="mt-2 flex flex-col gap-2 text-sm">
            {shown.map(({ narrativeId, narrative, jaccard, options: held }) => {
              const loose = held.filter(({ stays }) => stays < steadyFrom).toSorted((a, b) => a.stays - b.stays);
              return (
                <li key={narrativeId}>
                  <b className="font-semibold">
                    MN-{narrative.number} <bdi>{narrative.nickname}</bdi>
                  </b>
                  <span className="text-soft tabular-nums">
                    {" "}
                    · {stabilityWord(jaccard)} ({jaccard.toFixed(2)})
                    {loose.map(({ optionId, stays }) => ` · PO-${options[optionId]?.number ?? "?"} ${sayStays(stays)}`)}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="mt-3 text-[0.8125rem] text-soft">
        The {raters} members who answered were drawn again {times} times, with replacement, and their answers bundled
        anew into as many. Each bundle is compared with the one found that is most like it: from 0.75 shared (Jaccard)
        it is stable, from 0.6 it points at a pattern, below it dissolves (Hennig 2007). An option stays when it is in
        that bundle. A narrative that is put together for other reasons than the crowd’s places and ratings may well
        dissolve.
      </p>
    </div>
  );
}
