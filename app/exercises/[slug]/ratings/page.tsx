import type { Metadata } from "next";
import { ResultsRoom } from "@/components/ratings/results-room";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readShownResults } from "@/lib/server/ratings/read-shown-results";

export const metadata: Metadata = { title: "Ratings" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ round?: string | string[] }> };

export default async function RatingsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { round } = await searchParams;
  const asked = typeof round === "string" ? round : null;
  return <ResultsRoom asked={asked} brought={await readShownResults(await openRoom(slug), asked)} />;
}
