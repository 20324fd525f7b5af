"use client";

import { useExercise } from "@/lib/client/hooks";
import type { Revealed } from "@/lib/domain/map/dots";
import type { ReportMap } from "@/lib/domain/report/document";
import type { PastEdition } from "@/lib/domain/report/editions";
import { buildReport } from "@/lib/domain/report/report";
import type { Report } from "@/lib/domain/report/schema";
import { Annexes } from "./annexes";
import { Background } from "./background";
import { chaptersOf } from "./chapters";
import { Contents } from "./contents";
import { Cover } from "./cover";
import { DraftNotice } from "./draft-notice";
import { NarrativeChapter } from "./narrative-chapter";
import { Overview } from "./overview";
import { PastBand } from "./past-band";
import { Takeaways } from "./takeaways";

/** The report, made from the live state: before publication it follows its writers. */
export function ReportDocument({ revealed }: { revealed?: Revealed }) {
  const report = buildReport(useExercise((state) => state));
  return <ReportArticle report={report} revealed={revealed} />;
}

type ReportArticleProps = {
  report: Report;
  /** What the live map is drawn by, unless `map` is given: that of another moment. */
  revealed?: Revealed;
  map?: ReportMap;
  past?: PastEdition;
};

/** A report as one long page. */
export function ReportArticle({ report, revealed, map, past }: ReportArticleProps) {
  const chapters = chaptersOf(report);
  return (
    <>
      {report.status !== "published" && <DraftNotice report={report} />}
      {past && <PastBand past={past} slug={report.slug} />}
      {/* On paper a page is read from nearer than a screen. */}
      <article className="print:[zoom:0.8]">
        <Cover report={report} isPast={past !== undefined} />
        <div className="mt-10 grid gap-x-14 lg:grid-cols-[12.5rem_minmax(0,1fr)] print:block">
          <Contents chapters={chapters} />
          <div className="min-w-0">
            <Background report={report} />
            <Overview report={report} revealed={revealed} past={map} />
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
