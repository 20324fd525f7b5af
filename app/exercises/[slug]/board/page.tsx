import type { Metadata } from "next";
import { Board } from "@/components/bundling/board";
import { AllOptions } from "@/components/options/all-options";

export const metadata: Metadata = { title: "Board" };

export default function BoardPage() {
  return (
    <AllOptions>
      <Board />
    </AllOptions>
  );
}
