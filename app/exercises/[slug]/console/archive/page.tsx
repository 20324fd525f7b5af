import type { Metadata } from "next";
import { ArchiveDesk } from "@/components/archive/archive-desk";

export const metadata: Metadata = { title: "Archive" };

export default function ArchivePage() {
  return <ArchiveDesk />;
}
