import type { Metadata } from "next";
import { TriageRoom } from "@/components/triage/triage-room";

export const metadata: Metadata = { title: "Triage" };

export default function TriagePage() {
  return <TriageRoom />;
}
