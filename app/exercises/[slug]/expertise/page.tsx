import type { Metadata } from "next";
import { ExpertiseRoom } from "@/components/expertise/expertise-room";
import { ForMembers } from "@/components/frame/for-members";
import { openRoom } from "@/lib/server/exercises/open-room";

export const metadata: Metadata = { title: "What you know" };

export default async function ExpertisePage({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer } = await openRoom((await params).slug);
  if (viewer.kind === "reader") return <ForMembers title="What you know" what="What somebody knows is asked of" />;
  return <ExpertiseRoom />;
}
