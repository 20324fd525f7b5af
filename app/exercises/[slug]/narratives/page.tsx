import type { Metadata } from "next";
import { NarrativesRoom } from "@/components/narratives/narratives-room";

export const metadata: Metadata = { title: "Narratives" };

export default function NarrativesPage() {
  return <NarrativesRoom />;
}
