"use client";

import { CompareVersions } from "@/components/history/compare-versions";
import { HistoryHead } from "@/components/history/history-head";
import { DeadEnd } from "@/components/frame/dead-end";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { changesBetween, isVersion, type NarrativeHistory as History, textsIn } from "@/lib/domain/narratives/versions";
import type { Id } from "@/lib/domain/primitives";
import { compareTextsPath, narrativePath } from "../narrative-path";
import { usePen } from "../use-pen";
import { LineEntry, TextsEntry } from "./history-entries";
import { textChanges } from "./text-changes";
import { useHistory } from "./use-history";

type NarrativeHistoryProps = { narrativeId: Id; initial: History };

/** How a narrative came to say what it says. */
export function NarrativeHistory({ narrativeId, initial }: NarrativeHistoryProps) {
  const { slug } = useLive();
  const narrative = useExercise((state) => state.narratives[narrativeId]);
  if (narrative) return <Versions narrative={narrative} initial={initial} />;
  return (
    <DeadEnd
      title="This narrative was removed"
      actions={<LinkButton href={`/exercises/${slug}/narratives`}>All narratives</LinkButton>}
    >
      Its options, if it had any, are among the others.
    </DeadEnd>
  );
}

/** Any two versions beside each other, and all that was written, the latest first. */
function Versions({ narrative, initial }: { narrative: Narrative; initial: History }) {
  const { slug } = useLive();
  const members = useExercise((state) => state.members);
  const axes = useExercise((state) => state.exercise.axes);
  const { mayEdit, obstacle } = usePen();
  const { entries, hasEarlier, state, readEarlier } = useHistory(narrative, initial);
  const { number } = narrative;
  const versions = entries.filter(isVersion);
  const latest = versions[0]?.number ?? 0;
  const textsOf = (wanted: number) => textsIn(narrative, versions, wanted);
  // The live texts may be ahead of what was read of the log.
  const canRestore = mayEdit && obstacle === null && latest === narrative.version;
  return (
    <>
      <HistoryHead backTo={narrativePath(slug, number)} name={`MN-${number}`} title={narrative.nickname}>
        {say(narrative.version, mayEdit && obstacle === null)}
      </HistoryHead>
      {versions.length > 1 && (
        <CompareVersions
          noun="version"
          versions={versions
            .map((version) => ({
              number: version.number,
              by: members[version.byId ?? ""]?.alias ?? "a member",
            }))
            .toReversed()}
          changesBetween={(from, to) => textChanges(changesBetween(textsOf(from), textsOf(to)), axes)}
          pathOf={(from, to) => compareTextsPath(slug, number, from, to)}
        />
      )}
      <ol className="flex flex-col">
        {entries.map((entry) =>
          entry.kind === "line" ? (
            <LineEntry key={entry.seq} entry={entry} />
          ) : (
            <TextsEntry
              key={entry.seq}
              version={entry}
              narrative={narrative}
              texts={textsOf(entry.number)}
              canRestore={canRestore}
              isLast={entry.number === latest}
              isOpen={entries.length === 1}
            />
          ),
        )}
      </ol>
      {hasEarlier && (
        <Button className="mt-2" isPending={state === "reading"} onPress={() => void readEarlier()}>
          Show earlier versions
        </Button>
      )}
      {state === "unreachable" && (
        <Notice tone="warn" className="mt-3">
          The server cannot be reached. Try again in a moment.
        </Notice>
      )}
    </>
  );
}

function say(versions: number, canRestore: boolean): string {
  if (versions === 1) return "It has not been changed yet: it stands as it was begun.";
  const restoring = canRestore ? ", and texts of any can be brought back" : "";
  return `${versions} versions. Any two can be compared word by word${restoring}; nothing is ever overwritten.`;
}
