import type { Metadata } from "next";
import { OptionMap } from "@/components/map/option-map";

export const metadata: Metadata = { title: "Map" };

export default function MapPage() {
  return <OptionMap size="full" />;
}
