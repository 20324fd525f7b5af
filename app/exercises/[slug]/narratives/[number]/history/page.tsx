import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrativeHistory } from "@/components/narratives/history/narrative-history";
import { AllOptions } from "@/components/options/all-options";
import { Refusal } from "@/lib/domain/errors";
import { openRoom } from "@/lib/server/exercises/open-room";
import { getNarrativeId } from "@/lib/server/narratives/get-narrative";
import { readHistory } from "@/lib/server/narratives/read-history";

type Props = { params: Promise<{ slug: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `History of MN-${(await params).number}` };
}

export default async function NarrativeHistoryPage({ params }: Props) {
  const { slug, number } = await params;
  const { exerciseId } = await openRoom(slug);
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
  const id = await findNarrativeId(exerciseId, Number(number));
  return (
    <AllOptions>
      <NarrativeHistory key={id} narrativeId={id} initial={await readHistory(exerciseId, id)} />
    </AllOptions>
  );
}

async function findNarrativeId(exerciseId: string, number: number): Promise<string> {
  try {
    return await getNarrativeId(exerciseId, number);
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}
