import type { Metadata } from "next";
import { ReportDocument } from "@/components/report/report-document";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readHeading } from "@/lib/server/exercises/read-heading";

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { exerciseId } = await openRoom((await params).slug);
  const { title, question } = await readHeading(exerciseId);
  const description = question.replace(/\s+/g, " ");
  return { title: "Report", description, openGraph: { type: "article", title, description } };
}

export default function ReportPage() {
  return <ReportDocument />;
}
