"use client";

import { clsx } from "clsx";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { type ContentField, isFacet, rebase } from "@/lib/domain/options/changes";
import { applyChanges, type OptionContent } from "@/lib/domain/options/option";
import { fieldLabels } from "../field-labels";
import { fieldText } from "../history/field-text";
import { WordDiff } from "@/components/history/word-diff";
import { chosenText, type Side } from "./chosen-text";

type ConflictViewProps = {
  title: string;
  children: ReactNode;
  base: OptionContent;
  mine: OptionContent;
  theirs: OptionContent;
  /** Whose text stands beside the viewer's: "Revision 4", "Your other device". */
  theirsTitle: string;
  /** Takes what was made of all texts; `last` is the field in which one goes on. */
  onSettle: (content: OptionContent, last: ContentField) => void;
};

/** Where two texts changed the same place: both beside each other, what each changed marked in it, and the way on. */
export function ConflictView({ title, children, base, mine, theirs, theirsTitle, onSettle }: ConflictViewProps) {
  const [chosen, setChosen] = useState<Partial<Record<ContentField, Side>>>({});
  const { content, disputed } = rebase(base, mine, theirs);
  const handleChoose = (field: ContentField, side: Side): void => {
    const next = { ...chosen, [field]: side };
    if (disputed.some((each) => !next[each])) return setChosen(next);
    const settle = (made: OptionContent, each: ContentField): OptionContent =>
      applyChanges(made, chosenText(each, next[each] ?? "mine", mine, theirs));
    onSettle(disputed.reduce(settle, content), field);
  };
  return (
    <section aria-label={title} className="mb-8 flex flex-col gap-4">
      <Notice tone="warn" title={title}>
        {children}
      </Notice>
      {disputed.map((field) => (
        <Dispute
          key={field}
          {...{ field, base, mine, theirs, theirsTitle }}
          side={chosen[field]}
          onChoose={(side) => handleChoose(field, side)}
        />
      ))}
    </section>
  );
}

type DisputeProps = Omit<ConflictViewProps, "title" | "children" | "onSettle"> & {
  field: ContentField;
  side: Side | undefined;
  onChoose: (side: Side) => void;
};

function Dispute({ field, base, mine, theirs, theirsTitle, side, onChoose }: DisputeProps) {
  const exercise = useExercise((state) => state.exercise);
  const text = (content: OptionContent): string => fieldText(content, field, exercise);
  const label = fieldLabels[field];
  const panes = [
    { id: "mine" as const, title: "Yours", content: mine, action: "Keep mine" },
    { id: "theirs" as const, title: theirsTitle, content: theirs, action: "Take theirs" },
  ];
  return (
    <section aria-label={label} className="rounded-xl border border-line bg-card p-4">
      <h2 className="mb-3 font-ui text-sm font-semibold tracking-normal">{label}</h2>
      <div className="grid gap-4 md:grid-cols-2">
        {panes.map((pane) => (
          <div
            key={pane.id}
            className={clsx(
              "flex min-w-0 flex-col gap-3 rounded-lg border p-3",
              side === pane.id || side === "both" ? "border-accent" : "border-line",
            )}
          >
            <div className="max-h-80 grow overflow-y-auto">
              <p className="kicker mb-1.5">{pane.title}</p>
              <WordDiff before={text(base)} after={text(pane.content)} />
            </div>
            <Choose
              label={pane.action}
              field={label}
              isChosen={side === pane.id}
              onPress={() => onChoose(pane.id)}
              className="self-start"
            />
          </div>
        ))}
      </div>
      {(isFacet(field) || field === "title") && (
        <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
          <Choose
            label="Edit both together"
            field={label}
            isChosen={side === "both"}
            onPress={() => onChoose("both")}
          />
          <p className="text-[0.8125rem] text-soft">Puts both texts into the field, one after the other.</p>
        </div>
      )}
    </section>
  );
}

type ChooseProps = { label: string; field: string; isChosen: boolean; onPress: () => void; className?: string };

function Choose({ label, field, isChosen, onPress, className }: ChooseProps) {
  return (
    <Button
      size="sm"
      variant={isChosen ? "primary" : "secondary"}
      aria-label={`${label}: ${field.toLowerCase()}${isChosen ? ", chosen" : ""}`}
      onPress={onPress}
      className={className}
    >
      {label}
    </Button>
  );
}
