"use client";

import { standingLabels } from "@/components/options/option-status";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { standingOf, waitsForAuthor } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { TriageEntry } from "@/lib/domain/triage/queue";
import { FlagEntry } from "./flag-entry";
import { OptionActs } from "./option-acts";
import { OptionEntry } from "./option-entry";

type EntryViewProps = {
  id: Id;
  /** Undefined once it waits no more. */
  entry: TriageEntry | undefined;
  onDone: () => void;
  onNext: () => void;
};

/** The entry that is being read; it stays in sight where somebody else decides on it meanwhile. */
export function EntryView({ id, entry, onDone, onNext }: EntryViewProps) {
  const option = useExercise((state) => state.options[id]);
  if (entry?.kind === "flag") return <FlagEntry flag={entry.flag} others={entry.others} onDone={onDone} />;
  if (entry) {
    return (
      <>
        <div className="sticky top-24 z-10 -mx-1 bg-paper px-1 py-2 max-md:static">
          <OptionActs option={entry.option} onDone={onDone} />
        </div>
        <OptionEntry option={entry.option} onMerged={onDone} />
      </>
    );
  }
  const standing = option && (waitsForAuthor(option) ? "With its author" : standingLabels[standingOf(option)]);
  return (
    <>
      <Notice title={standing ?? "Settled"}>
        This has been decided on.{" "}
        <Button size="sm" onPress={onNext}>
          Go on to the next
        </Button>
      </Notice>
      {option && <OptionEntry option={option} />}
    </>
  );
}
