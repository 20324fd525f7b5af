import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InjectPage } from "@/components/injects/inject-page";

type Props = { params: Promise<{ slug: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `IN-${(await params).number}` };
}

export default async function OneInjectPage({ params }: Props) {
  const { number } = await params;
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
  return <InjectPage number={Number(number)} />;
}
