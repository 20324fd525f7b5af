import type { Metadata } from "next";
import { firstRows } from "@/components/options/first-rows";
import { OptionList } from "@/components/options/option-list";
import { formatQuery, readQuery } from "@/lib/domain/options/query";
import { whileQuiet } from "@/lib/server/exercises/while-quiet";
import { openRoom } from "@/lib/server/exercises/open-room";
import { memberIdOf } from "@/lib/server/members/viewer";
import { listOptions } from "@/lib/server/options/list-options";
import { readCards } from "@/lib/server/options/read-option";

export const metadata: Metadata = { title: "Options" };

type OptionsPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OptionsPage({ params, searchParams }: OptionsPageProps) {
  const access = await openRoom((await params).slug);
  const { exerciseId, viewer } = access;
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  const query = readQuery(new URLSearchParams(asked));
  const list = () => listOptions(exerciseId, memberIdOf(viewer), query);
  // What somebody has read is in no log.
  const what = `options ${formatQuery(query)} ${query.mine ? memberIdOf(viewer) : ""}`;
  const found = query.unread ? await list() : await whileQuiet(access, what, list);
  const shown = found.numbers.slice(0, firstRows);
  const cards = await whileQuiet(access, `cards ${shown.join()}`, () => readCards(exerciseId, shown));
  return <OptionList brought={JSON.stringify({ found: { query: formatQuery(query), ...found }, cards })} />;
}
