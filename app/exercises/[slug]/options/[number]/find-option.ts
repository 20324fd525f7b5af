import { notFound } from "next/navigation";
import { cache } from "react";
import { Refusal } from "@/lib/domain/errors";
import { openRoom } from "@/lib/server/exercises/open-room";
import type { OptionPage } from "@/lib/domain/pages";
import type { Access } from "@/lib/server/members/viewer";
import { readOption } from "@/lib/server/options/read-option";

export type OptionParams = Promise<{ slug: string; number: string }>;

// The page and its title ask for the same.
const readOnce = cache(readOption);

/** The option that an address names; ends in "not found" when there is none, or none for this visitor. */
export async function findOption(params: OptionParams): Promise<Access & { page: OptionPage }> {
  const { slug, number } = await params;
  const access = await openRoom(slug);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  try {
    return { ...access, page: await readOnce(access.exerciseId, Number(number)) };
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}
