"use client";

import Link from "next/link";
import { useState } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";
import type { Sitting } from "@/lib/domain/blind/sitting";
import { sayIndex } from "@/lib/domain/blind/words";
import { countOf } from "@/lib/domain/report/words";
import { OpenSitting } from "../open-sitting";
import { DisputedOptions } from "./disputed-options";
import { OptionPlaces } from "./option-places";
import { PairTable } from "./pair-table";
import { Reconcile } from "./reconcile";
import { TogetherMatrix } from "./together-matrix";
import { useComparison } from "./use-comparison";

/** What organizers and moderators made of the options by themselves, side by side. */
export function CompareRoom() {
  const { slug } = useLive();
  const role = useMe()?.role;
  const sitting = useExercise((state) => state.sitting);
  if (role && isStaff(role) && sitting && sitting.revealedAt !== null) return <Compare sitting={sitting} />;
  return (
    <>
      <PageHeader title="Compared bundles" />
      <EmptyState
        title="There is nothing to compare here"
        action={<LinkButton href={`/exercises/${slug}/board`}>Go to the board</LinkButton>}
      >
        {role && isStaff(role)
          ? "The bundles of organizers and moderators stand here once two have handed in and they are revealed."
          : "Organizers and moderators compare here what each of them made of the options alone. What comes of it, you see on the board."}
      </EmptyState>
    </>
  );
}

function Compare({ sitting }: { sitting: Sitting }) {
  const { slug } = useLive();
  const compared = useComparison(sitting);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const kicker = (
    <Link href={`/exercises/${slug}/board`} className="hover:underline">
      Board
    </Link>
  );
  if (!compared) {
    return (
      <>
        <PageHeader kicker={kicker} title="Compared bundles" />
        <EmptyState title="Too few options are left to compare" action={<OpenSitting label="Open another" />}>
          Of those that were bundled, fewer than two are still accepted.
        </EmptyState>
      </>
    );
  }
  const { comparison, options, leftOut } = compared;
  // The one that is least agreed on, until another is chosen.
  const worst = comparison.agreement.indexOf(Math.min(...comparison.agreement));
  const found = comparison.optionIds.indexOf(chosenId ?? "");
  const chosen = found < 0 ? worst : found;
  const choose = (at: number) => setChosenId(comparison.optionIds[at]!);
  return (
    <>
      <PageHeader
        kicker={kicker}
        title="Compared bundles"
        lede={
          <>
            {comparison.partitions.length} people bundled {countOf(options.length, "option")}, each alone. They agree{" "}
            <b className="font-semibold text-ink">{sayIndex(comparison.meanIndex)}</b>: the mean adjusted Rand index is{" "}
            {comparison.meanIndex.toFixed(2)}.
            {leftOut > 0 && ` ${countOf(leftOut, "accepted option")} that nobody put into a group stay out of it.`}
          </>
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <TogetherMatrix comparison={comparison} options={options} chosen={chosen} onChoose={choose} />
        <OptionPlaces sitting={sitting} comparison={comparison} options={options} chosen={chosen} onChoose={choose} />
      </div>
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <DisputedOptions comparison={comparison} options={options} onChoose={choose} />
        <PairTable comparison={comparison} />
      </div>
      <Reconcile comparison={comparison} options={options} />
      <div className="mt-10 border-t border-line pt-6 text-center">
        <OpenSitting label="Open another independent bundling" />
      </div>
    </>
  );
}
