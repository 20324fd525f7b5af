import type { Metadata } from "next";
import { ReportDocument } from "@/components/report/report-document";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { exerciseId, viewer } = await openRoom((await params).slug);
  const { title, question } = (await readSnapshot(exerciseId, viewer, { threads: "none", texts: "none" })).state
    .exercise;
  const description = question.replace(/\s+/g, " ");
  return { title: "Report", description, openGraph: { type: "article", title, description } };
}

export default function ReportPage() {
  return <ReportDocument />;
}
