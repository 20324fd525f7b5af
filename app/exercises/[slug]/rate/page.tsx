import type { Metadata } from "next";
import { ForMembers } from "@/components/frame/for-members";
import { RateRoom } from "@/components/ratings/rate-room";
import { openRoom } from "@/lib/server/exercises/open-room";

export const metadata: Metadata = { title: "Rate the options" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ option?: string | string[] }> };

export default async function RatePage({ params, searchParams }: Props) {
  const { viewer } = await openRoom((await params).slug);
  if (viewer.kind === "reader") return <ForMembers title="Rate the options" what="Options are rated by" />;
  const { option } = await searchParams;
  return <RateRoom first={typeof option === "string" ? Number.parseInt(option, 10) : null} />;
}
