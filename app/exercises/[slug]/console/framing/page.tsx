import type { Metadata } from "next";
import { FramingDesk } from "@/components/console/framing-desk";

export const metadata: Metadata = { title: "Framing" };

export default function FramingPage() {
  return <FramingDesk />;
}
