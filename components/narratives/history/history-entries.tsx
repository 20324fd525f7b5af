"use client";

import { CompareWithLatest, VersionEntry, Ways } from "@/components/history/version-entry";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative, NarrativeTexts } from "@/lib/domain/narratives/narrative";
import type { NarrativeVersion, WrittenLine } from "@/lib/domain/narratives/versions";
import { compareTextsPath } from "../narrative-path";
import { RestoreTexts } from "./restore-texts";
import { textChanges } from "./text-changes";

type TextsEntryProps = {
  version: NarrativeVersion;
  narrative: Narrative;
  /** As they were in this version. */
  texts: NarrativeTexts;
  canRestore: boolean;
  isLast: boolean;
  isOpen: boolean;
};

/** A version of a narrative: who changed what of it, and the way back to it. */
export function TextsEntry({ version, narrative, texts, canRestore, isLast, isOpen }: TextsEntryProps) {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  const { number, byId, at, changes, correction } = version;
  return (
    <VersionEntry
      id={`version-${number}`}
      title={`Version ${number}`}
      byId={byId}
      at={at}
      ways={<HowItCame version={version} />}
      note={correction?.reason}
      summary={number === 1 ? "As it was begun" : undefined}
      changes={textChanges(changes, axes)}
      isFirst={number === 1}
      isOpen={isOpen}
    >
      {!isLast && (
        <>
          <CompareWithLatest href={compareTextsPath(slug, narrative.number, number, narrative.version)} />
          {canRestore && <RestoreTexts {...{ narrative, texts, number }} />}
        </>
      )}
    </VersionEntry>
  );
}

function HowItCame({ version: { restores, correction } }: { version: NarrativeVersion }) {
  if (restores === null && correction === null) return null;
  return (
    <Ways>
      {restores !== null && <span>Restores version {restores}</span>}
      {correction && <span>Correction after publication: version {correction.version} of the report</span>}
    </Ways>
  );
}

/** A line that was written for an option. */
export function LineEntry({ entry }: { entry: WrittenLine }) {
  const { seq, byId, at, optionId, before, after } = entry;
  const number = useExercise((state) => state.options[optionId]?.number);
  const name = number === undefined ? "an option" : `PO-${number}`;
  return (
    <VersionEntry
      id={`line-${seq}`}
      title={`Line for ${name}`}
      byId={byId}
      at={at}
      summary={after === "" ? "Taken away" : before === "" ? "Written" : "Changed"}
      changes={[{ key: "line", label: `What ${name} does in it`, before, after }]}
      isOpen={false}
    />
  );
}
