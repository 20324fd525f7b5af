import type { Metadata } from "next";
import { InjectsDesk } from "@/components/console/injects/injects-desk";

export const metadata: Metadata = { title: "Injects" };

export default function ConsoleInjectsPage() {
  return <InjectsDesk />;
}
