import type { Metadata } from "next";
import { MapRoom } from "@/components/map/map-room";
import { AllOptions } from "@/components/options/all-options";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readShownResults } from "@/lib/server/ratings/read-shown-results";

export const metadata: Metadata = { title: "Map" };

export default async function MapPage({ params }: { params: Promise<{ slug: string }> }) {
  const results = await readShownResults(await openRoom((await params).slug), null);
  return (
    <AllOptions>
      <MapRoom brought={results} />
    </AllOptions>
  );
}
