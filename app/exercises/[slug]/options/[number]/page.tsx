import type { Metadata } from "next";
import { OptionRoom } from "@/components/options/option-room";
import { findThread } from "@/lib/server/discussion/kept-thread";
import { findOption, type OptionParams } from "./find-option";

export async function generateMetadata({ params }: { params: OptionParams }): Promise<Metadata> {
  const { option } = (await findOption(params)).page;
  return { title: `PO-${option.number} ${option.title}` };
}

export default async function OptionPage({ params }: { params: OptionParams }) {
  const { page, ...access } = await findOption(params);
  const thread = await findThread(access, page.option.id);
  return <OptionRoom key={page.option.id} brought={JSON.stringify({ page, thread })} />;
}
