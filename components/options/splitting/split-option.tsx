"use client";

import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useOption } from "@/lib/client/use-held";
import { standingOf } from "@/lib/domain/options/option";
import type { OptionPage } from "@/lib/domain/pages";
import { optionPath } from "../option-path";
import { SplitEditor } from "./split-editor";

/** Where a moderator makes several options of one. */
export function SplitOption({ page }: { page: OptionPage }) {
  const { slug } = useLive();
  const option = useOption(page);
  const refusal = useRefusal("split-option");
  const { number } = option;
  const standing = standingOf(option);
  const reason =
    refusal?.message ??
    (standing === "merged" || standing === "split" || standing === "declined"
      ? `PO-${number} is ${standing}. Only what stands by itself is split.`
      : null);
  if (reason !== null) {
    return (
      <EmptyState
        title={`PO-${number} cannot be split now`}
        action={<LinkButton href={optionPath(slug, number)}>Back to PO-{number}</LinkButton>}
      >
        {reason}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        kicker={`PO-${number}, revision ${option.revision}`}
        title={<>Split “{option.title}”</>}
        lede="Each part begins with the whole text: leave in each what belongs there. The parts become options of their own, by the same author. The original stays readable under its number, and one click undoes the split."
      />
      <SplitEditor option={option} />
    </>
  );
}
