"use client";

import { ProposeButton } from "@/components/options/propose-button";
import { CallList } from "@/components/calls/call-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise } from "@/lib/client/hooks";
import type { Coverage } from "@/lib/domain/coverage/coverage";
import { gapsOf } from "@/lib/domain/coverage/gaps";
import type { CallsPage, CoveragePage } from "@/lib/domain/pages";
import { countOf } from "@/lib/domain/report/words";
import { CoverageGrid } from "./coverage-grid";
import { GapList } from "./gap-list";
import { InstrumentCounts } from "./instrument-counts";
import { QuadrantCounts } from "./quadrant-counts";
import { useCallProgress, useCoverage } from "./use-coverage";

type CoverageRoomProps = { coverage: CoveragePage; calls: CallsPage };

/** What the options cover and what they do not, and what is called for. */
export function CoverageRoom({ coverage: brought, calls }: CoverageRoomProps) {
  const { told, isFailed } = useCoverage(brought);
  const progress = useCallProgress(calls);
  return (
    <>
      <PageHeader
        title="Coverage"
        lede="Whom the options speak of, by which means, and with how many voices; and what nobody has thought of yet."
      />
      {(isFailed || progress.isFailed) && (
        <Notice tone="warn" className="mb-5">
          This may be out of date: the server cannot be reached. It is asked again by itself.
        </Notice>
      )}
      {told ? <Told coverage={told.coverage} progress={progress.told} /> : <Skeleton className="h-72" />}
    </>
  );
}

/** With fewer gaps than that, their list is shorter than the radar beside it. */
const fewGaps = 5;

function Told({ coverage, progress }: { coverage: Coverage; progress: CallsPage | null }) {
  const exercise = useExercise((state) => state.exercise);
  const hasCalls = useExercise((state) => Object.keys(state.calls).length > 0);
  if (coverage.options === 0) {
    return (
      <div className="flex flex-col gap-10">
        <CallList progress={progress} />
        <EmptyState title="No options yet" action={<ProposeButton />}>
          With the first option you see here which stakeholders and instruments it speaks of; with more of them, which
          are missing.
        </EmptyState>
      </div>
    );
  }
  const gaps = gapsOf(coverage, exercise);
  // The list is as long as there are gaps: what stands beside a short one moves below it.
  const isShort = gaps.named.length < fewGaps && !hasCalls;
  return (
    <div className="flex flex-col gap-12">
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex min-w-0 flex-col gap-10">
          <section aria-labelledby="gaps">
            <h2 id="gaps" className="mb-2 text-2xl">
              What is missing
            </h2>
            <GapList gaps={gaps} />
          </section>
          {isShort && <QuadrantCounts coverage={coverage} />}
          <CallList progress={progress} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <InstrumentCounts coverage={coverage} />
          {!isShort && <QuadrantCounts coverage={coverage} />}
        </div>
      </div>
      <Grid coverage={coverage} />
    </div>
  );
}

function Grid({ coverage }: { coverage: Coverage }) {
  const hasTerms = coverage.grid.length > 0 && coverage.instruments.length > 0;
  return (
    <section aria-labelledby="grid">
      <h2 id="grid" className="text-2xl">
        Stakeholders and instruments
      </h2>
      <p className="measure mt-1 mb-3 text-sm text-soft">
        {countOf(coverage.options, "option")} {coverage.options === 1 ? "counts" : "count"}: those that are neither
        declined nor merged into another one. An option that names several is in each cell where they meet.
        {coverage.outside > 0 &&
          ` ${countOf(coverage.outside, "option")} ${coverage.outside === 1 ? "is" : "are"} in no cell, naming no stakeholder or no instrument.`}
      </p>
      {hasTerms ? (
        <CoverageGrid coverage={coverage} />
      ) : (
        <p className="text-soft">
          The exercise has no stakeholders or no instruments. An organizer names them in the console, under Framing.
        </p>
      )}
    </section>
  );
}
