import type { Metadata } from "next";
import { OptionList } from "@/components/options/option-list";
import { openRoom } from "@/lib/server/exercises/open-room";

export const metadata: Metadata = { title: "Options" };

export default async function OptionsPage({ params }: { params: Promise<{ slug: string }> }) {
  await openRoom((await params).slug);
  return <OptionList />;
}
