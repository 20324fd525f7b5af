"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { type ContentField, pick, rebase } from "@/lib/domain/options/changes";
import { applyChanges, type OptionContent } from "@/lib/domain/options/option";
import { fieldLabels } from "../field-labels";
import { fieldText } from "../history/field-text";
import { WordDiff } from "../history/word-diff";

type Side = "mine" | "theirs";

const sides: { id: Side; label: string }[] = [
  { id: "mine", label: "Keep mine" },
  { id: "theirs", label: "Take theirs" },
];

type StaleNoticeProps = {
  base: OptionContent;
  mine: OptionContent;
  theirs: OptionContent;
  /** Number of the revision that has come since. */
  revision: number;
  onRebase: (content: OptionContent) => void;
};

/** Somebody has saved a revision since this one was begun: theirs beside mine, and the way on from both. */
export function StaleNotice({ base, mine, theirs, revision, onRebase }: StaleNoticeProps) {
  const [chosen, setChosen] = useState<Partial<Record<ContentField, Side>>>({});
  const { content, taken, disputed } = rebase(base, mine, theirs);
  const fromThem = disputed.filter((field) => chosen[field] === "theirs");
  return (
    <section aria-label={`Revision ${revision} has come in between`} className="mb-8 flex flex-col gap-4">
      <Notice tone="warn" title={`Revision ${revision} has been saved since you began`}>
        {disputed.length === 0
          ? "It changes nothing that you have changed. Go on from it, and save again."
          : "It changes what you have changed too. Choose for each, go on from it, and save again; you can still edit both together."}
      </Notice>
      {taken.length > 0 && (
        <p className="text-sm text-soft">
          Comes in by itself: {taken.map((field) => fieldLabels[field].toLowerCase()).join(", ")}.
        </p>
      )}
      {disputed.map((field) => (
        <Dispute
          key={field}
          {...{ field, base, mine, theirs, revision }}
          side={chosen[field] ?? "mine"}
          onChoose={(side) => setChosen({ ...chosen, [field]: side })}
        />
      ))}
      <div>
        <Button variant="primary" onPress={() => onRebase(applyChanges(content, pick(theirs, fromThem)))}>
          Go on from revision {revision}
        </Button>
      </div>
    </section>
  );
}

type DisputeProps = Omit<StaleNoticeProps, "onRebase"> & {
  field: ContentField;
  side: Side;
  onChoose: (side: Side) => void;
};

function Dispute({ field, base, mine, theirs, revision, side, onChoose }: DisputeProps) {
  const exercise = useExercise((state) => state.exercise);
  const text = (content: OptionContent): string => fieldText(content, field, exercise);
  const panes = [
    { id: "mine" as const, title: "Yours", content: mine },
    { id: "theirs" as const, title: `Revision ${revision}`, content: theirs },
  ];
  return (
    <section className="rounded-xl border border-line bg-card p-4">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-ui text-sm font-semibold tracking-normal">{fieldLabels[field]}</h2>
        <Choice
          label={`${fieldLabels[field]}: which text`}
          isLabelHidden
          size="sm"
          options={sides}
          value={side}
          onChange={onChoose}
        />
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        {panes.map((pane) => (
          <div
            key={pane.id}
            className={`max-h-80 min-w-0 overflow-y-auto rounded-lg border p-3 ${side === pane.id ? "border-accent" : "border-line opacity-75"}`}
          >
            <p className="kicker mb-1.5">{pane.title}</p>
            <WordDiff before={text(base)} after={text(pane.content)} />
          </div>
        ))}
      </div>
    </section>
  );
}
