"use client";

import { SeesPlace } from "@/components/attention/sees";
import { CompareVersions } from "@/components/history/compare-versions";
import { HistoryHead } from "@/components/history/history-head";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useOption } from "@/lib/client/use-held";
import type { OptionContent, Revision } from "@/lib/domain/options/option";
import type { OptionPage } from "@/lib/domain/pages";
import { comparePath, optionPath } from "../option-path";
import { revisionChanges } from "./revision-changes";
import { RevisionEntry } from "./revision-entry";
import { useRevisions } from "./use-revisions";

type OptionHistoryProps = { page: OptionPage; revisions: Revision[] };

/** How an option came to say what it says: any two revisions beside each other, and all of them, the latest first. */
export function OptionHistory({ page, revisions: initial }: OptionHistoryProps) {
  const { slug } = useLive();
  const members = useExercise((state) => state.members);
  const exercise = useExercise((state) => state.exercise);
  const option = useOption(page);
  const { number } = option;
  const revisions = useRevisions(number, initial, option.revision);
  const last = revisions.at(-1);
  const contentOf = (wanted: number): OptionContent =>
    (revisions.find((revision) => revision.number === wanted) ?? revisions[0]!).content;
  return (
    <>
      <SeesPlace id={option.id} />
      <HistoryHead backTo={optionPath(slug, number)} name={`PO-${number}`} title={option.title}>
        {revisions.length === 1
          ? "It has not been revised yet: it stands as it was submitted."
          : `${revisions.length} revisions. Any two can be compared word by word, and any can be brought back; nothing is ever overwritten.`}
      </HistoryHead>
      {revisions.length > 1 && (
        <CompareVersions
          noun="revision"
          versions={revisions.map((revision) => ({
            number: revision.number,
            by: members[revision.authorId]?.alias ?? "a member",
          }))}
          changesBetween={(from, to) => revisionChanges(contentOf(from), contentOf(to), exercise)}
          pathOf={(from, to) => comparePath(slug, number, from, to)}
        />
      )}
      <ol className="flex flex-col">
        {revisions.toReversed().map((revision) => (
          <RevisionEntry
            key={revision.number}
            option={option}
            revision={revision}
            before={revisions.find((other) => other.number === revision.number - 1)}
            isOpen={revisions.length === 1}
            isLast={revision === last}
          />
        ))}
      </ol>
    </>
  );
}
