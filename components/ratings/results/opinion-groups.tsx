"use client";

import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { useExercise } from "@/lib/client/hooks";
import type { Analysis, GroupedOption, Groups } from "@/lib/domain/analysis/analysis";
import { countOf } from "@/lib/domain/report/words";
import { marksOf, pick } from "./group-lists";
import { GroupShares } from "./group-shares";
import { apartWords, groupName, noGroupsWords } from "./words";

type ShownGroups = Extract<Groups, { isShown: true }>;

const marks = 4;
const mostListed = 6;

/** The camps of opinion that there are among analysts, if there are any, and what joins and divides them. */
export function OpinionGroups({ analysis: { groups, inputs } }: { analysis: Analysis }) {
  if (!groups.isShown) {
    return <EmptyState title="No opinion groups">{noGroupsWords(groups.reason, inputs.minGroup)}</EmptyState>;
  }
  return <Shown groups={groups} />;
}

function Shown({ groups }: { groups: ShownGroups }) {
  const { sizes, silhouette, reference, bridging, divisive } = groups;
  return (
    <>
      <p className="measure font-read text-[1.0625rem] leading-normal">
        Analysts fall into {countOf(sizes.length, "group")} who answered alike over many options, {apartWords(groups)}.{" "}
        {bridging.length === 0
          ? "No option is favoured by most in every group."
          : `${countOf(bridging.length, "option")} ${bridging.length === 1 ? "is" : "are"} favoured by most in every group.`}
      </p>
      <p className="measure mt-1 text-[0.8125rem] text-soft">
        A bar says what share of a group favours an option, of those in it who judged it. Nobody is told who is in which
        group, and none is shown in which somebody could be singled out. How well they are set apart: silhouette{" "}
        {silhouette.toFixed(2)}; in crowds without groups the same search finds up to {reference.toFixed(2)}.
      </p>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
        {sizes.map((size, group) => (
          <Section key={group} title={groupName(group)} note={`${countOf(size, "member")}; where it differs most`}>
            <Shares of={group} grouped={marksOf(groups, group, marks)} />
          </Section>
        ))}
        <Section title="What joins them" note="Bridging options, which most in every group favour">
          {bridging.length === 0 ? (
            <p className="text-sm text-soft">There is none.</p>
          ) : (
            <Shares grouped={pick(groups, bridging.slice(0, mostListed))} />
          )}
        </Section>
        <Section title="What divides them" note="Options that one group favours and another does not">
          {divisive.length === 0 ? (
            <p className="text-sm text-soft">There is none.</p>
          ) : (
            <Shares grouped={pick(groups, divisive.slice(0, mostListed))} />
          )}
        </Section>
      </div>
    </>
  );
}

function Section({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0 border-t border-line pt-3">
      <h3 className="text-lg">{title}</h3>
      <p className="mb-3 text-[0.8125rem] text-soft">{note}</p>
      {children}
    </section>
  );
}

function Shares({ grouped, of }: { grouped: GroupedOption[]; of?: number }) {
  const options = useExercise((state) => state.options);
  return (
    <ul className="flex flex-col gap-4">
      {grouped.map((entry) => {
        const option = options[entry.optionId];
        return option && <GroupShares key={entry.optionId} grouped={entry} option={option} of={of} />;
      })}
    </ul>
  );
}
