"use client";

import { Link2 } from "lucide-react";
import { useState } from "react";
import { OptionPicker } from "@/components/options/moderation/option-picker";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { type Reference, writeReference } from "@/lib/domain/references/reference";
import { isRated } from "@/lib/domain/rounds/round";
import { CommentChoice } from "./comment-choice";

type Kind = Reference["kind"];

const kinds: { id: Kind; label: string }[] = [
  { id: "revision", label: "Option" },
  { id: "comment", label: "Comment" },
  { id: "statistic", label: "Ratings" },
  { id: "inject", label: "News" },
];

/** Finds what a statement rests on, and gives it as it is written in a text. */
export function AddReference({ onAdd }: { onAdd: (written: string) => void }) {
  return (
    <Dialog
      title="What does it rest on?"
      trigger={
        <Button size="sm" variant="quiet">
          <Link2 aria-hidden size={14} />
          Reference…
        </Button>
      }
    >
      {(close) => (
        <Choosing
          close={close}
          onChoose={(reference) => {
            onAdd(writeReference(reference));
            close();
          }}
        />
      )}
    </Dialog>
  );
}

function Choosing({ close, onChoose }: { close: () => void; onChoose: (reference: Reference) => void }) {
  const [kind, setKind] = useState<Kind>("revision");
  const [optionId, setOptionId] = useState<Id | null>(null);
  const option = useExercise((state) => state.options[optionId ?? ""]);
  const [reference, setReference] = useState<Reference | null>(null);
  const pick = (id: Id) => {
    setOptionId(id);
    setReference(null);
  };
  return (
    <div className="flex flex-col gap-4">
      <Choice
        label="A statement rests on"
        options={kinds}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setReference(null);
        }}
      />
      {kind === "inject" ? (
        <InjectChoice reference={reference} onChoose={setReference} />
      ) : (
        <OptionPicker label="Option" value={optionId} onChange={pick} isEligible={() => true} />
      )}
      {kind === "revision" && option && <RevisionChoice {...{ option, reference }} onChoose={setReference} />}
      {kind === "comment" && option && <CommentChoice {...{ option, reference }} onChoose={setReference} />}
      {kind === "statistic" && option && <StatisticChoice {...{ option }} onChoose={setReference} />}
      <DialogActions
        close={close}
        confirmLabel="Insert"
        isPending={false}
        isDisabled={reference === null}
        onConfirm={() => reference && onChoose(reference)}
      />
    </div>
  );
}

type ChoiceOf = { option: PolicyOption; reference: Reference | null; onChoose: (reference: Reference) => void };

function RevisionChoice({ option, reference, onChoose }: ChoiceOf) {
  const all = Array.from({ length: option.revision }, (_, index) => option.revision - index);
  return (
    <Select
      label="In which revision"
      options={all.map((n) => ({
        id: String(n),
        label: n === option.revision ? `Revision ${n}, the latest` : `Revision ${n}`,
      }))}
      value={reference?.kind === "revision" ? String(reference.revision) : null}
      onChange={(n) => onChoose({ kind: "revision", option: option.number, revision: Number(n) })}
    />
  );
}

function StatisticChoice({ option, onChoose }: Pick<ChoiceOf, "option" | "onChoose">) {
  const criteria = useExercise((state) => state.exercise.criteria);
  const rounds = useExercise((state) => state.rounds);
  const [criterion, setCriterion] = useState<string | null>(null);
  const [round, setRound] = useState<string | null>(null);
  const revealed = rounds.flatMap((entry, index) =>
    isRated(entry) && entry.revealedAt !== null ? [{ id: String(index + 1), label: entry.name }] : [],
  );
  if (revealed.length === 0) return <p className="text-sm text-soft">No round has revealed its ratings yet.</p>;
  const choose = (nextCriterion: string | null, nextRound: string | null) => {
    setCriterion(nextCriterion);
    setRound(nextRound);
    if (nextCriterion === null || nextRound === null) return;
    onChoose({ kind: "statistic", option: option.number, criterion: nextCriterion, round: Number(nextRound) });
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label="Rated by"
        options={criteria.map(({ id, name }) => ({ id, label: name }))}
        value={criterion}
        onChange={(id) => choose(id, round)}
      />
      <Select label="in" options={revealed} value={round} onChange={(id) => choose(criterion, id)} />
    </div>
  );
}

function InjectChoice({ reference, onChoose }: Pick<ChoiceOf, "reference" | "onChoose">) {
  const injects = useExercise((state) => state.injects);
  const released = Object.values(injects).flatMap(({ number, title }) =>
    number === null ? [] : [{ id: String(number), label: `IN-${number} ${title}` }],
  );
  if (released.length === 0) return <p className="text-sm text-soft">No news has arrived yet.</p>;
  return (
    <Select
      label="News"
      options={released}
      value={reference?.kind === "inject" ? String(reference.inject) : null}
      onChange={(number) => onChoose({ kind: "inject", inject: Number(number) })}
    />
  );
}
