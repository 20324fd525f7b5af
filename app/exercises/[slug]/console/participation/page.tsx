import type { Metadata } from "next";
import { ParticipationDesk } from "@/components/console/participation/participation-desk";

export const metadata: Metadata = { title: "Participation" };

export default function ParticipationPage() {
  return <ParticipationDesk />;
}
