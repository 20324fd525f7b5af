import type { Metadata } from "next";
import { OptionMap } from "@/components/map/option-map";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Map" };

export default function MapPage() {
  return (
    <AllOptions>
      <OptionMap size="full" />
    </AllOptions>
  );
}
