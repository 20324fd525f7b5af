"use client";

import Link from "next/link";
import { listAsking } from "@/components/injects/released";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { askedOptionsOf, robustnessOfAll } from "@/lib/domain/shocks/robustness";
import { RobustnessWords, robustnessExplained } from "./robustness-words";

/** How well the options of a narrative stand up to the news; nothing where none asks. */
export function NarrativeRobustness({ narrative }: { narrative: Narrative }) {
  const { slug } = useLive();
  const asking = listAsking(useExercise((state) => state.injects));
  const options = useExercise((state) => state.options);
  if (asking.length === 0 || narrative.optionIds.length === 0) return null;
  const robustness = robustnessOfAll(
    askedOptionsOf(narrative, options),
    asking.map(({ id }) => id),
  );
  return (
    <section aria-labelledby="robustness">
      <h2 id="robustness" className="mb-1 text-xl">
        Robustness
      </h2>
      <p>
        <RobustnessWords robustness={robustness} />,{" "}
        <Link href={`/exercises/${slug}/injects/matrix`} className="text-accent underline">
          option by option
        </Link>
      </p>
      <p className="mt-1 text-[0.8125rem] text-soft">{robustnessExplained}</p>
    </section>
  );
}
