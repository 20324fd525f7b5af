import type { Metadata } from "next";
import { MembersDesk } from "@/components/console/members-desk";
import { openRoom } from "@/lib/server/exercises/open-room";
import { listContributions } from "@/lib/server/members/list-contributions";

export const metadata: Metadata = { title: "Members" };

type Props = { params: Promise<{ slug: string }> };

export default async function MembersPage({ params }: Props) {
  const { exerciseId } = await openRoom((await params).slug);
  return <MembersDesk contributions={await listContributions(exerciseId)} />;
}
