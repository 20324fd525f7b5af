"use client";

import { useAllowed, useExercise } from "@/lib/client/hooks";
import { contradictionsAmong } from "@/lib/domain/contradictions/contradiction";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { ContradictionList } from "./contradiction-list";
import { FlagContradiction } from "./flag-contradiction";

/** Which options of a narrative defeat each other, as members see it. */
export function NarrativeContradictions({ narrative }: { narrative: Narrative }) {
  const options = useExercise((state) => state.options);
  const all = useExercise((state) => state.contradictions);
  const canFlag = useAllowed("flag-contradiction");
  const bundled = narrative.optionIds.flatMap((id) => options[id] ?? []);
  const found = contradictionsAmong(all, narrative.optionIds);
  if (found.length === 0 && (!canFlag || bundled.length < 2)) return null;
  return (
    <section aria-labelledby="contradictions" className="flex flex-col gap-3">
      <h2 id="contradictions" className="text-xl">
        Contradictions
      </h2>
      {found.length === 0 ? (
        <p className="text-sm text-soft">Nobody sees two of these options defeat each other.</p>
      ) : (
        <ContradictionList contradictions={found} />
      )}
      {canFlag && bundled.length > 1 && (
        <div>
          <FlagContradiction options={bundled} keptAs={narrative.id} />
        </div>
      )}
    </section>
  );
}
