"use client";

import { useExercise } from "@/lib/client/hooks";
import type { Revealed } from "@/lib/domain/map/dots";
import { buildReport } from "@/lib/domain/report/report";
import { Annexes } from "./annexes";
import { Background } from "./background";
import { chaptersOf } from "./chapters";
import { Contents } from "./contents";
import { Cover } from "./cover";
import { DraftNotice } from "./draft-notice";
import { NarrativeChapter } from "./narrative-chapter";
import { Overview } from "./overview";
import { Takeaways } from "./takeaways";

/** The report as one long page, made from the live state: before publication it follows its writers. */
export function ReportDocument({ revealed }: { revealed?: Revealed }) {
  const report = buildReport(useExercise((state) => state));
  const chapters = chaptersOf(report);
  return (
    <>
      {report.status !== "published" && <DraftNotice report={report} />}
      {/* On paper a page is read from nearer than a screen. */}
      <article className="print:[zoom:0.8]">
        <Cover report={report} />
        <div className="mt-10 grid gap-x-14 lg:grid-cols-[12.5rem_minmax(0,1fr)] print:block">
          <Contents chapters={chapters} />
          <div className="min-w-0">
            <Background report={report} />
            <Overview report={report} revealed={revealed} />
            {report.narratives.map((narrative) => (
              <NarrativeChapter key={narrative.id} narrative={narrative} slug={report.slug} />
            ))}
            {report.takeaways.length > 0 && <Takeaways takeaways={report.takeaways} />}
            <Annexes report={report} />
          </div>
        </div>
      </article>
    </>
  );
}
