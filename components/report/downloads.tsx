"use client";

import { Download, History, Printer } from "lucide-react";
import { Button, LinkButton } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useViewer } from "@/lib/client/hooks";
import { type ReportMaker, useReportExport } from "@/lib/client/use-report-export";
import { isStaff } from "@/lib/domain/audience";
import type { ExportFormat } from "@/lib/domain/report/exports";
import { DownloadLink } from "./download-link";
import { MadeFile } from "./made-file";

/** The report and its data to take along, and the way to how it came about. */
export function Downloads({ slug }: { slug: string }) {
  // Here, so that what is being made goes on while the dialog is closed.
  const makers = { pdf: useReportExport(slug, "pdf"), docx: useReportExport(slug, "docx") };
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Dialog
        title="Download"
        trigger={
          <Button size="sm">
            <Download aria-hidden size={15} />
            Download
          </Button>
        }
      >
        <Files slug={slug} makers={makers} />
      </Dialog>
      <Button size="sm" onPress={() => window.print()}>
        <Printer aria-hidden size={15} />
        Print
      </Button>
      <LinkButton href={`/exercises/${slug}/replay`} size="sm">
        <History aria-hidden size={15} />
        Watch the replay
      </LinkButton>
    </div>
  );
}

function Files({ slug, makers }: { slug: string; makers: Record<ExportFormat, ReportMaker> }) {
  const viewer = useViewer();
  const seesRatings = viewer.kind === "member" && isStaff(viewer.role);
  const exercise = `/api/v1/exercises/${slug}`;
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="download-report">
        <h3 id="download-report" className="kicker">
          The report
        </h3>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          <MadeFile maker={makers.pdf} name="PDF" what="Typeset, for print and for the archive" />
          <MadeFile maker={makers.docx} name="Word" what="To edit and to build on, with headings and tables" />
          <DownloadLink
            href={`${exercise}/report?format=md`}
            file={`${slug}-report.md`}
            name="Markdown"
            what="Plain text, for wikis and notes"
          />
          <DownloadLink
            href={`${exercise}/report?format=json`}
            file={`${slug}-report.json`}
            name="JSON"
            what="For other programs, by a published schema"
          />
        </ul>
      </section>
      <section aria-labelledby="download-data">
        <h3 id="download-data" className="kicker">
          Its data, as CSV
        </h3>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          <DownloadLink
            href={`${exercise}/data/options`}
            file={`${slug}-options.csv`}
            name="Options"
            what="Every option with all facets, and its medians where they are revealed"
          />
          <DownloadLink
            href={`${exercise}/data/comments`}
            file={`${slug}-comments.csv`}
            name="Comments"
            what="Every comment; of those that were deleted, the place alone"
          />
          {seesRatings && (
            <DownloadLink
              href={`${exercise}/data/ratings`}
              file={`${slug}-ratings.csv`}
              name="Ratings"
              what="Of revealed rounds, under codes and without reasons"
            />
          )}
        </ul>
      </section>
    </div>
  );
}
