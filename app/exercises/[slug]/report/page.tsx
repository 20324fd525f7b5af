import type { Metadata } from "next";
import { AllOptions } from "@/components/options/all-options";
import { ReportDocument } from "@/components/report/report-document";
import { env } from "@/lib/server/env";
import { openRoom } from "@/lib/server/exercises/open-room";
import { revealedOf } from "@/lib/domain/map/revealed";
import type { Results } from "@/lib/domain/ratings/results";
import { readShownResults } from "@/lib/server/ratings/read-shown-results";
import { readHeading } from "@/lib/server/exercises/read-heading";

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { exerciseId } = await openRoom((await params).slug);
  const { slug } = await params;
  const { title, question, isPublished } = await readHeading(exerciseId);
  const description = question.replace(/\s+/g, " ");
  return {
    title: "Report",
    description,
    openGraph: {
      type: "article",
      title,
      description,
      images: isPublished ? [`${env().appUrl}/reports/${slug}/map.png`] : [],
    },
  };
}

/** The map of the report is drawn by the last round that was revealed, for readers without a second request. */
export default async function ReportPage({ params }: Params) {
  const text = await readShownResults(await openRoom((await params).slug), null);
  const results = text === null ? null : (JSON.parse(text) as Results);
  return (
    <AllOptions>
      <ReportDocument revealed={results?.status === "ready" ? revealedOf(results, null) : undefined} />
    </AllOptions>
  );
}
