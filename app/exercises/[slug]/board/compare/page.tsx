import type { Metadata } from "next";
import { CompareRoom } from "@/components/blind/compare/compare-room";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Compared bundles" };

export default function ComparePage() {
  return (
    <AllOptions>
      <CompareRoom />
    </AllOptions>
  );
}
