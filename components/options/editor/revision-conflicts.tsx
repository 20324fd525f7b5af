"use client";

import { useExercise } from "@/lib/client/hooks";
import type { ContentField } from "@/lib/domain/options/changes";
import type { OptionContent } from "@/lib/domain/options/option";
import { ConflictView } from "./conflict-view";
import type { useRevisionInWork } from "./use-revision-in-work";

type Settle = (content: OptionContent, last: ContentField) => void;

type RevisionConflictsProps = {
  work: Pick<
    ReturnType<typeof useRevisionInWork>,
    "base" | "content" | "latest" | "latestBy" | "isDisputed" | "otherDevice"
  >;
  onSettle: Settle;
  onSettleDevices: Settle;
};

/** What cannot be put together by itself: with the member's own other device first, then with others' revisions. */
export function RevisionConflicts({ work, onSettle, onSettleDevices }: RevisionConflictsProps) {
  const { base, content, latest, latestBy, isDisputed, otherDevice } = work;
  const alias = useExercise((state) => state.members[latestBy ?? ""]?.alias);
  if (otherDevice) {
    return (
      <ConflictView
        {...otherDevice}
        title="You have written something else on another device"
        mine={content}
        theirsTitle="Your other device"
        onSettle={onSettleDevices}
      >
        Both changed the same sentence. Choose for each field; until then the other one is kept on the server, and this
        one in this browser.
      </ConflictView>
    );
  }
  if (!isDisputed) return null;
  const revision = `Revision ${latest.number}${alias ? ` by ${alias}` : ""}`;
  return (
    <ConflictView
      // What was chosen against one revision is not chosen against the next.
      key={latest.number}
      title={`${revision} has changed the same sentence`}
      base={base.content}
      mine={content}
      theirs={latest.content}
      theirsTitle={revision}
      onSettle={onSettle}
    >
      It was saved since you began. Choose for each field, or edit both together, and save again; nothing is saved until
      then.
    </ConflictView>
  );
}
