import type { Metadata } from "next";
import { ReviseOption } from "@/components/options/editor/revise-option";
import { FacetName } from "@/lib/domain/options/option";
import { readRevisions } from "@/lib/server/options/read-revisions";
import { findOption, type OptionParams } from "../find-option";

export async function generateMetadata({ params }: { params: OptionParams }): Promise<Metadata> {
  return { title: `Revise PO-${(await params).number}` };
}

type EditOptionPageProps = { params: OptionParams; searchParams: Promise<{ facet?: string | string[] }> };

export default async function EditOptionPage({ params, searchParams }: EditOptionPageProps) {
  const { page } = await findOption(params);
  const { option } = page;
  return (
    <ReviseOption
      key={option.id}
      page={page}
      number={option.number}
      revisions={await readRevisions(option.id)}
      facet={FacetName.safeParse((await searchParams).facet).data ?? null}
    />
  );
}
