import type { Metadata } from "next";
import { BlindRoom } from "@/components/blind/blind-room";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Independent bundling" };

export default function BlindPage() {
  return (
    <AllOptions>
      <BlindRoom />
    </AllOptions>
  );
}
