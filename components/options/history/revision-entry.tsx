"use client";

import { CompareWithLatest, VersionEntry, Ways } from "@/components/history/version-entry";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PolicyOption, Revision } from "@/lib/domain/options/option";
import { MemberName } from "../member-name";
import { comparePath } from "../option-path";
import { RestoreRevisionDialog } from "./restore-revision";
import { revisionChanges } from "./revision-changes";

type RevisionEntryProps = {
  option: PolicyOption | undefined;
  revision: Revision;
  before: Revision | undefined;
  /** Shown as a whole from the beginning. */
  isOpen: boolean;
  isLast: boolean;
};

/** One revision: whose it is, how it came about, and what it changed on demand. */
export function RevisionEntry({ option, revision, before, isOpen, isLast }: RevisionEntryProps) {
  const { slug } = useLive();
  const exercise = useExercise((state) => state.exercise);
  const { number, authorId, at, note, content } = revision;
  return (
    <VersionEntry
      id={`revision-${number}`}
      title={`Revision ${number}`}
      byId={authorId}
      at={at}
      ways={<HowItCame revision={revision} />}
      note={note}
      summary={before ? undefined : "As it was submitted"}
      changes={revisionChanges(before?.content, content, exercise)}
      isFirst={!before}
      isOpen={isOpen}
    >
      {option && !isLast && (
        <>
          <CompareWithLatest href={comparePath(slug, option.number, number, option.revision)} />
          <RestoreRevisionDialog option={option} number={number} />
        </>
      )}
    </VersionEntry>
  );
}

/** By which way a revision came about, besides being written. */
function HowItCame({ revision: { number, weight, baseNumber, restores, creditedToId } }: { revision: Revision }) {
  if (number === 1) return null;
  return (
    <Ways>
      <span>{weight === "minor" ? "Minor edit" : "Substantial edit"}</span>
      {restores !== null && <span>Restores revision {restores}</span>}
      {creditedToId && (
        <span>
          Suggested by <MemberName id={creditedToId} />
        </span>
      )}
      {baseNumber < number - 1 && (
        <span>
          Written to revision {baseNumber}, put together with {baseNumber + 1 === number - 1 ? "revision" : "revisions"}{" "}
          {baseNumber + 1 === number - 1 ? number - 1 : `${baseNumber + 1} to ${number - 1}`}
        </span>
      )}
    </Ways>
  );
}
