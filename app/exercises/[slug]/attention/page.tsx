import type { Metadata } from "next";
import { AttentionPage } from "@/components/attention/attention-page";

export const metadata: Metadata = { title: "What concerns you" };

export default function AttentionRoom() {
  return <AttentionPage />;
}
