import type { Metadata } from "next";
import { OptionHistory } from "@/components/options/history/option-history";
import { readRevisions } from "@/lib/server/options/read-revisions";
import { findOption, type OptionParams } from "../find-option";

export async function generateMetadata({ params }: { params: OptionParams }): Promise<Metadata> {
  return { title: `History of PO-${(await params).number}` };
}

export default async function OptionHistoryPage({ params }: { params: OptionParams }) {
  const { option } = await findOption(params);
  return (
    <OptionHistory
      key={option.id}
      optionId={option.id}
      number={option.number}
      revisions={await readRevisions(option.id)}
    />
  );
}
