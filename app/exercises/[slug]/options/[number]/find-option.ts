import { notFound } from "next/navigation";
import { Refusal } from "@/lib/domain/errors";
import { whileQuiet } from "@/lib/server/exercises/while-quiet";
import { openRoom } from "@/lib/server/exercises/open-room";
import type { OptionPage } from "@/lib/domain/pages";
import type { Access, Moment } from "@/lib/server/members/viewer";
import { readOption } from "@/lib/server/options/read-option";

export type OptionParams = Promise<{ slug: string; number: string }>;

/** The option that an address names; ends in "not found" when there is none, or none for this visitor. */
export async function findOption(params: OptionParams): Promise<Access & Moment & { page: OptionPage }> {
  const { slug, number } = await params;
  const access = await openRoom(slug);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  try {
    const page = await whileQuiet(access, `option ${number}`, () => readOption(access.exerciseId, Number(number)));
    return { ...access, page };
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}
