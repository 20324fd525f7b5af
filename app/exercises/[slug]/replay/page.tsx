import type { Metadata } from "next";
import { ReplayRoom } from "@/components/replay/replay-room";

export const metadata: Metadata = { title: "Replay" };

export default function ReplayPage() {
  return <ReplayRoom />;
}
