import type { Metadata } from "next";
import { OptionHistory } from "@/components/options/history/option-history";
import { readRevisions } from "@/lib/server/options/read-revisions";
import { findOption, type OptionParams } from "../find-option";

export async function generateMetadata({ params }: { params: OptionParams }): Promise<Metadata> {
  return { title: `History of PO-${(await params).number}` };
}

export default async function OptionHistoryPage({ params }: { params: OptionParams }) {
  const { page } = await findOption(params);
  const { id } = page.option;
  return <OptionHistory key={id} page={page} revisions={await readRevisions(id)} />;
}
