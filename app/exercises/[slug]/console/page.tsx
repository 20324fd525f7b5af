import type { Metadata } from "next";
import { Course } from "@/components/console/course";

export const metadata: Metadata = { title: "Console" };

export default function ConsolePage() {
  return <Course />;
}
