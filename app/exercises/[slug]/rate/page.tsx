import type { Metadata } from "next";
import { RateRoom } from "@/components/ratings/rate-room";

export const metadata: Metadata = { title: "Rate the options" };

export default async function RatePage({ searchParams }: { searchParams: Promise<{ option?: string | string[] }> }) {
  const { option } = await searchParams;
  return <RateRoom first={typeof option === "string" ? Number.parseInt(option, 10) : null} />;
}
