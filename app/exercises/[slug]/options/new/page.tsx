import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { answerPath, gapPath, rivalPath } from "@/components/options/option-path";
import { NewOption } from "@/components/options/editor/new-option";
import { Id, Slug } from "@/lib/domain/primitives";
import { getOption } from "@/lib/server/options/read-option";
import { openRoom } from "@/lib/server/exercises/open-room";

export const metadata: Metadata = { title: "New option" };

type NewOptionPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Partial<Record<"draft" | "rival" | "call" | "instrument" | "stakeholder", string | string[]>>>;
};

const Ordinal = z.coerce.number().int().positive().max(999_999_999);

/** A draft has its id from the first moment, in the address, so that a reload goes on with it. */
export default async function NewOptionPage({ params, searchParams }: NewOptionPageProps) {
  const { slug } = await params;
  const { exerciseId } = await openRoom(slug);
  const { draft, rival, call, instrument, stakeholder } = await searchParams;
  const draftId = Id.safeParse(draft);
  const rivalNumber = Ordinal.safeParse(rival).data ?? null;
  const callNumber = Ordinal.safeParse(call).data ?? null;
  const gap = { instrumentId: Slug.safeParse(instrument).data, stakeholderId: Slug.safeParse(stakeholder).data };
  if (!draftId.success) {
    const id = crypto.randomUUID();
    if (callNumber !== null) redirect(answerPath(slug, callNumber, id));
    redirect(rivalNumber === null ? gapPath(slug, gap, id) : rivalPath(slug, rivalNumber, id));
  }
  // Without the option that it is a rival of, it is a new option like any other.
  const option = rivalNumber === null ? null : await getOption(exerciseId, rivalNumber).catch(() => null);
  return <NewOption key={draftId.data} draftId={draftId.data} rival={option} {...{ callNumber, gap }} />;
}
