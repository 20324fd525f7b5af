import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrativePage } from "@/components/narratives/narrative-page";
import { AllOptions } from "@/components/options/all-options";

type Props = { params: Promise<{ slug: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `MN-${(await params).number}` };
}

export default async function OneNarrativePage({ params }: Props) {
  const { number } = await params;
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
  return (
    <AllOptions>
      <NarrativePage number={Number(number)} />
    </AllOptions>
  );
}
