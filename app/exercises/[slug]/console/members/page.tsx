import type { Metadata } from "next";
import { contributionsOf } from "@/components/console/contributions";
import { MembersDesk } from "@/components/console/members-desk";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";

export const metadata: Metadata = { title: "Members" };

type Props = { params: Promise<{ slug: string }> };

export default async function MembersPage({ params }: Props) {
  const { exerciseId, viewer } = await openRoom((await params).slug);
  // The live state of the page holds no threads, and counting needs them all.
  const { state } = await readSnapshot(exerciseId, viewer, { threads: "all", texts: "none" });
  return <MembersDesk contributions={contributionsOf(state)} />;
}
