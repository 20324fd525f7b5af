"use client";

import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { useExercise } from "@/lib/client/hooks";
import type { Analysis, Distinction, GroupedOption, Groups } from "@/lib/domain/analysis/analysis";
import { countOf } from "@/lib/domain/report/words";
import { GroupDistinction } from "./group-distinction";
import { pick } from "@/lib/domain/ratings/findings/group-lists";
import { GroupShares } from "./group-shares";
import { apartWords, groupLetter, noGroupsWords } from "@/lib/domain/ratings/findings/words";

type ShownGroups = Extract<Groups, { isShown: true }>;

const mostListed = 6;

/** The camps of opinion that there are among analysts, if there are any, and what joins and divides them. */
export function OpinionGroups({ analysis: { groups, inputs } }: { analysis: Analysis }) {
  if (!groups.isShown) {
    return <EmptyState title="No opinion groups">{noGroupsWords(groups.reason, inputs.minGroup)}</EmptyState>;
  }
  return <Shown groups={groups} />;
}

function Shown({ groups }: { groups: ShownGroups }) {
  const { sizes, silhouette, reference, distinctions, bridging, divisive } = groups;
  return (
    <>
      <p className="measure font-read text-[1.0625rem] leading-normal">
        Analysts fall into {countOf(sizes.length, "group")} who answered alike over many options,{" "}
        {apartWords(silhouette)}.{" "}
        {bridging.length === 0
          ? "No option is"
          : bridging.length === 1
            ? "1 option is"
            : `${bridging.length} options are`}{" "}
        favoured by most in every group; {divisive.length === 0 ? "none divides" : `${divisive.length} divide`} them.
      </p>
      <p className="measure mt-1 text-[0.8125rem] text-soft">
        Nobody is told who is in which group, and groups are not shown at all where somebody could be singled out. How
        well they are set apart: silhouette {silhouette.toFixed(2)}; in crowds without groups the same search finds{" "}
        {reference.toFixed(2)} at most. Shares are estimates, which of few who judged are drawn towards a half: of nine
        who all favour an option, 91 %.
      </p>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
        <Section
          title="What joins them"
          note={`How many in each group favour an option that most in every group do${firstOf(bridging)}`}
        >
          <Shares grouped={pick(groups, bridging.slice(0, mostListed))} />
        </Section>
        <Section
          title="What divides them"
          note={`How many in each group favour an option that one does and another does not${firstOf(divisive)}`}
        >
          <Shares grouped={pick(groups, divisive.slice(0, mostListed))} />
        </Section>
        {sizes.map((size, group) => (
          <Section
            key={group}
            title={`Group ${groupLetter(group)}`}
            note={`${countOf(size, "member")}. Where they are of one mind, and of another than everybody else: the filled dot is their median, the hollow one that of the others`}
          >
            <Distinctions distinctions={distinctions[group] ?? []} />
          </Section>
        ))}
      </div>
    </>
  );
}

const firstOf = ({ length }: string[]): string => (length > mostListed ? `; the first ${mostListed} of ${length}` : "");

function Section({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0 border-t border-line pt-3">
      <h3 className="text-lg">{title}</h3>
      <p className="mb-3 text-[0.8125rem] text-soft">{note}.</p>
      {children}
    </section>
  );
}

function Shares({ grouped }: { grouped: GroupedOption[] }) {
  const options = useExercise((state) => state.options);
  if (grouped.length === 0) return <p className="text-sm text-soft">There is none.</p>;
  return (
    <ul className="flex flex-col gap-4">
      {grouped.map((entry) => {
        const option = options[entry.optionId];
        return option && <GroupShares key={entry.optionId} grouped={entry} option={option} />;
      })}
    </ul>
  );
}

function Distinctions({ distinctions }: { distinctions: Distinction[] }) {
  const options = useExercise((state) => state.options);
  const criteria = useExercise((state) => state.exercise.criteria);
  if (distinctions.length === 0) return <p className="text-sm text-soft">Nothing sets it apart on any one option.</p>;
  return (
    <ul className="flex flex-col gap-3">
      {distinctions.map((distinction) => {
        const { optionId, criterionId } = distinction;
        const option = options[optionId];
        const criterion = criteria.find(({ id }) => id === criterionId);
        if (!option || !criterion) return null;
        return (
          <GroupDistinction
            key={`${optionId} ${criterionId}`}
            distinction={distinction}
            option={option}
            criterion={criterion}
          />
        );
      })}
    </ul>
  );
}
