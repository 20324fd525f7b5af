"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { useExercise } from "@/lib/client/hooks";
import type { Coverage } from "@/lib/domain/coverage/coverage";
import { countOf } from "@/lib/domain/report/words";
import { CoverageGaps } from "./coverage-gaps";
import { CoverageGrid } from "./coverage-grid";
import { QuadrantCounts } from "./quadrant-counts";

/** What the options cover so far: stakeholders by instruments, and the quarters of the map. */
export function CoverageTab({ coverage }: { coverage: Coverage }) {
  const hasTerms = useExercise(({ exercise }) => exercise.stakeholders.length > 0 && exercise.instruments.length > 0);
  if (coverage.options === 0) {
    return (
      <EmptyState title="No options yet">
        Once options have been proposed, you see here which stakeholders and instruments they speak of, and which not.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-10">
      <section aria-labelledby="grid">
        <h3 id="grid" className="text-xl">
          Stakeholders and instruments
        </h3>
        <p className="measure mt-1 mb-3 text-sm text-soft">
          {countOf(coverage.options, "option")} {coverage.options === 1 ? "counts" : "count"}: those that are neither
          declined nor merged into another one. An option that names several is in each cell where they meet.
          {coverage.outside > 0 &&
            ` ${countOf(coverage.outside, "option")} ${coverage.outside === 1 ? "is" : "are"} in no cell, naming no stakeholder or no instrument.`}
        </p>
        {hasTerms ? (
          <>
            <CoverageGrid coverage={coverage} />
            <CoverageGaps coverage={coverage} />
          </>
        ) : (
          <p className="text-soft">
            The exercise has no stakeholders or no instruments. Name them on the Framing desk to see what is covered.
          </p>
        )}
      </section>
      <QuadrantCounts coverage={coverage} />
    </div>
  );
}
