import type { Metadata } from "next";
import { MapRoom } from "@/components/map/map-room";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Map" };

export default function MapPage() {
  return (
    <AllOptions>
      <MapRoom />
    </AllOptions>
  );
}
