import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReportArticle } from "@/components/report/report-document";
import { reportAddress } from "@/lib/domain/report/editions";
import { findEdition, listEditions } from "@/lib/server/corrections/read-edition";
import { env } from "@/lib/server/env";
import { openRoom } from "@/lib/server/exercises/open-room";

type Props = { params: Promise<{ slug: string; version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, version } = await params;
  return {
    title: `Version ${version} of the report`,
    robots: { index: false },
    alternates: { canonical: reportAddress(env().appUrl, slug) },
  };
}

/** The report as it was before it was corrected. */
export default async function PastReportPage({ params }: Props) {
  const { slug, version } = await params;
  const { exerciseId } = await openRoom(slug);
  const editions = await listEditions(exerciseId);
  if (version === String(editions.length)) redirect(`/exercises/${slug}/report`);
  const asked = editions.find((edition) => String(edition.version) === version);
  const found = asked && (await findEdition(exerciseId, asked.version, env().appUrl));
  if (!found) notFound();
  const { report, map, edition } = found;
  return <ReportArticle report={report} map={map} past={{ ...edition, of: editions.length }} />;
}
