import type { Metadata } from "next";
import { SplitOption } from "@/components/options/splitting/split-option";
import { findOption, type OptionParams } from "../find-option";

export async function generateMetadata({ params }: { params: OptionParams }): Promise<Metadata> {
  return { title: `Split PO-${(await params).number}` };
}

export default async function SplitOptionPage({ params }: { params: OptionParams }) {
  const { page } = await findOption(params);
  return <SplitOption key={page.option.id} page={page} />;
}
