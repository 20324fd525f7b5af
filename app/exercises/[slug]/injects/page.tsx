import type { Metadata } from "next";
import { InjectsRoom } from "@/components/injects/injects-room";

export const metadata: Metadata = { title: "Injects" };

export default function InjectsPage() {
  return <InjectsRoom />;
}
