import type { Metadata } from "next";
import { ResultsRoom } from "@/components/ratings/results-room";

export const metadata: Metadata = { title: "Ratings" };

export default function RatingsPage() {
  return <ResultsRoom />;
}
