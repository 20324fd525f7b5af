import type { Metadata } from "next";
import { NarrativesRoom } from "@/components/narratives/narratives-room";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Narratives" };

export default function NarrativesPage() {
  return (
    <AllOptions>
      <NarrativesRoom />
    </AllOptions>
  );
}
