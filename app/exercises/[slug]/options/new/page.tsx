import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { newOptionPath } from "@/components/options/option-path";
import { NewOption } from "@/components/options/editor/new-option";
import { Id } from "@/lib/domain/primitives";
import { openRoom } from "@/lib/server/exercises/open-room";

export const metadata: Metadata = { title: "New option" };

type NewOptionPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ draft?: string | string[] }> };

/** A draft has its id from the first moment, in the address, so that a reload goes on with it. */
export default async function NewOptionPage({ params, searchParams }: NewOptionPageProps) {
  const { slug } = await params;
  await openRoom(slug);
  const draftId = Id.safeParse((await searchParams).draft);
  if (!draftId.success) redirect(newOptionPath(slug, crypto.randomUUID()));
  return <NewOption key={draftId.data} draftId={draftId.data} />;
}
