import type { Metadata } from "next";
import { CoverageRoom } from "@/components/coverage/coverage-room";
import { ForMembers } from "@/components/frame/for-members";
import { readCalls } from "@/lib/server/calls/read-calls";
import { readCoveragePage } from "@/lib/server/coverage/read-coverage-page";
import { openRoom } from "@/lib/server/exercises/open-room";

export const metadata: Metadata = { title: "Coverage" };

export default async function CoveragePage({ params }: { params: Promise<{ slug: string }> }) {
  const { exerciseId, viewer } = await openRoom((await params).slug);
  if (viewer.kind === "reader") return <ForMembers title="Coverage" what="What the options cover is shown to" />;
  const [coverage, calls] = await Promise.all([readCoveragePage(exerciseId), readCalls(exerciseId)]);
  return <CoverageRoom coverage={coverage} calls={calls} />;
}
