import type { Metadata } from "next";
import { OptionList } from "@/components/options/option-list";
import { formatQuery, readQuery } from "@/lib/domain/options/query";
import { openRoom } from "@/lib/server/exercises/open-room";
import { memberIdOf } from "@/lib/server/members/viewer";
import { listOptions } from "@/lib/server/options/list-options";
import { readCards } from "@/lib/server/options/read-option";

export const metadata: Metadata = { title: "Options" };

type OptionsPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** So many rows are in the page before it can ask for more. */
const firstRows = 30;

export default async function OptionsPage({ params, searchParams }: OptionsPageProps) {
  const { exerciseId, viewer } = await openRoom((await params).slug);
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  const query = readQuery(new URLSearchParams(asked));
  const found = await listOptions(exerciseId, memberIdOf(viewer), query);
  const cards = await readCards(exerciseId, found.numbers.slice(0, firstRows));
  return <OptionList found={{ query: formatQuery(query), ...found }} cards={cards} />;
}
