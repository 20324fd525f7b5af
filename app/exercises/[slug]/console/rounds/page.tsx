import type { Metadata } from "next";
import { RoundsDesk } from "@/components/console/rounds-desk";

export const metadata: Metadata = { title: "Rounds" };

export default function RoundsPage() {
  return <RoundsDesk />;
}
