import type { Metadata } from "next";
import { Course } from "@/components/console/course";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Console" };

export default function ConsolePage() {
  return (
    <AllOptions>
      <Course />
    </AllOptions>
  );
}
