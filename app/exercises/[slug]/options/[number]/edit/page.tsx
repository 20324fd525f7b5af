import type { Metadata } from "next";
import { ReviseOption } from "@/components/options/editor/revise-option";
import { readRevisions } from "@/lib/server/options/read-revisions";
import { findOption, type OptionParams } from "../find-option";

export async function generateMetadata({ params }: { params: OptionParams }): Promise<Metadata> {
  return { title: `Revise PO-${(await params).number}` };
}

export default async function EditOptionPage({ params }: { params: OptionParams }) {
  const { option } = await findOption(params);
  return (
    <ReviseOption
      key={option.id}
      optionId={option.id}
      number={option.number}
      revisions={await readRevisions(option.id)}
    />
  );
}
