"use client";

import { SuggestedBundle } from "@/components/bundling/suggested/suggested-bundle";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { adjustedRandIndex } from "@/lib/domain/analysis/groups/rand-index";
import { type Comparison, groupsIn, partitionOf } from "@/lib/domain/blind/compare";
import type { PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";

type ReconcileProps = { comparison: Comparison; options: PolicyOption[] };

/** The bundles that all together come closest to, beside the narratives, to take or to leave; nothing moves by itself. */
export function Reconcile({ comparison, options }: ReconcileProps) {
  const { consensus, optionIds, together, partitions } = comparison;
  const narratives = Object.values(useExercise((state) => state.narratives));
  const canBundle = useAllowed("bundle-option");
  const groups = groupsIn(consensus.groups);
  const bundles = groups.filter((members) => members.length > 1);
  const alone = groups.filter((members) => members.length === 1).flat();
  const people = partitions.length;
  const byAll = (members: number[]): boolean =>
    members.every((one) => members.every((other) => together.between[one * options.length + other] === people));
  const toNarratives = adjustedRandIndex(consensus.groups, partitionOf(narratives, optionIds));
  return (
    <section aria-labelledby="reconcile" className="mt-12">
      <h2 id="reconcile" className="mb-1 text-2xl">
        What they have in common
      </h2>
      <p className="measure mb-4 text-[0.9375rem] text-soft">
        Options were put together step by step, those that most people put together first, by the mean over all pairs;
        of all the bundlings on that way, this is the one whose adjusted Rand index to what the {people} of them made is
        the highest on average: {consensus.index.toFixed(2)}, with {countOf(bundles.length, "bundle")}.{" "}
        {narratives.length > 0 && `To the narratives as they are now it is ${toNarratives.toFixed(2)}. `}
        It is a place to begin: take a bundle, leave some of it out, or leave it.
      </p>
      {!canBundle && (
        <Notice className="mb-3">
          Bundling is not open now, so you can look, but not put anything into a narrative.
        </Notice>
      )}
      <div className="grid items-start gap-3 xl:grid-cols-2">
        {bundles.map((members, at) => (
          <SuggestedBundle
            key={members.map((member) => optionIds[member]).join()}
            bundle={members.map((member) => ({ optionId: optionIds[member]!, note: null }))}
            why={[byAll(members) ? `All ${people} put every two of them together.` : sayRange(members, comparison)]}
            place={at + 1}
            canBundle={canBundle}
          />
        ))}
      </div>
      {alone.length > 0 && (
        <p className="mt-3 text-sm text-soft tabular-nums">
          By themselves: {alone.map((at) => `PO-${options[at]!.number}`).join(", ")}.
        </p>
      )}
    </section>
  );
}

function sayRange(members: number[], { together, partitions }: Comparison): string {
  const times = members.flatMap((one, at) =>
    members.slice(at + 1).map((other) => together.between[one * together.count + other]!),
  );
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const people = partitions.length;
  return least === most
    ? `${least} of ${people} put every two of them together.`
    : `Every two of them were put together by ${least === 0 ? "none" : least} to ${most} of ${people}.`;
}
