"use client";

import { useState } from "react";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";
import { useApplyBundle } from "./use-apply-bundle";

/** The options of a bundle, with what is to be said of each. */
export type Suggested = { optionId: Id; note: string | null }[];

type SuggestedBundleProps = {
  bundle: Suggested;
  /** Why they belong together, in sentences. */
  why: string[];
  place: number;
  canBundle: boolean;
  onIgnore?: () => void;
};

const newOne = "new";

/** One suggestion: what it holds and why; the moderator takes it, with or without some of its options, or leaves it. */
export function SuggestedBundle({ bundle, why, place, canBundle, onIgnore }: SuggestedBundleProps) {
  const { axes } = useExercise((state) => state.exercise);
  const options = useExercise((state) => state.options);
  const narratives = useExercise((state) => state.narratives);
  const held = bundle.flatMap(({ optionId, note }) => {
    const option = options[optionId];
    return option ? [{ option, note, narrative: findNarrativeOf(narratives, optionId) }] : [];
  });
  // What somebody has put into a narrative stays there unless it is ticked.
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(
    () => new Set(held.flatMap(({ option, narrative }) => (narrative ? [option.id] : []))),
  );
  const [target, setTarget] = useState<string>(newOne);
  const keptKey = useKeptKey(`bundle:${bundle[0]?.optionId ?? ""}`);
  const { mine: nickname, change: setNickname, discard } = useKeptEdit(keptKey, "");
  const [putInto, setPutInto] = useState<Id | null>(null);
  const { apply, isPending, problems } = useApplyBundle();

  const narrative = narratives[target];
  const chosen = held.filter(({ option }) => !leftOut.has(option.id));
  const moving = chosen.filter((each) => !narrative || each.narrative?.id !== narrative.id);
  const handleApply = async () => {
    const optionIds = moving.map(({ option }) => option.id);
    const quadrant = usualQuadrant(chosen.map(({ option }) => option));
    const narrativeId = await apply(optionIds, narrative ? { narrative } : { nickname: nickname.trim(), quadrant });
    if (narrativeId !== null) discard();
    setPutInto(narrativeId);
  };
  const heading = `Bundle ${place}: ${countOf(held.length, "option")}`;
  const done = putInto === null ? undefined : narratives[putInto];

  return (
    <section aria-label={heading} className="rounded-xl border border-line bg-wash px-4 py-3">
      <h3 className="mb-1 text-lg">{heading}</h3>
      <ul className="mb-3 flex flex-col gap-0.5 text-sm text-soft">
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <ul className="mb-3 flex flex-col gap-1">
        {held.map(({ option, note, narrative: current }) => (
          <li key={option.id}>
            <Checkbox
              isSelected={!leftOut.has(option.id)}
              isDisabled={!canBundle || isPending || done !== undefined}
              onChange={(isIn) => setLeftOut((before) => toggled(before, option.id, !isIn))}
            >
              <span className="text-sm">
                <b className="font-semibold tabular-nums">PO-{option.number}</b> <bdi>{option.title}</bdi>
                <span className="text-soft">
                  {note !== null && ` · ${note}`}
                  {current && (
                    <>
                      {" · now in "}
                      <bdi>{current.nickname}</bdi>
                    </>
                  )}
                </span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <Notice tone="danger" className="mb-3">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {done && (
        <p role="status" className="text-sm font-semibold">
          In MN-{done.number} <bdi>{done.nickname}</bdi>.
        </p>
      )}
      {!done && canBundle && (
        <div className="flex flex-wrap items-end gap-2">
          <Select
            label="Into"
            className="min-w-52 flex-1"
            options={[{ id: newOne, label: "A new narrative" }, ...Object.values(narratives).map(toChoice)]}
            value={narrative ? target : newOne}
            onChange={setTarget}
            isDisabled={isPending}
          />
          {!narrative && (
            <TextField
              label={`Nickname, in ${quadrantWords(usualQuadrant(chosen.map(({ option }) => option)), axes)}`}
              maxLength={80}
              value={nickname}
              onChange={setNickname}
              isDisabled={isPending}
              className="min-w-52 flex-1"
            />
          )}
          {onIgnore && (
            <Button variant="quiet" onPress={onIgnore} isDisabled={isPending}>
              Ignore
            </Button>
          )}
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={moving.length === 0 || (!narrative && nickname.trim() === "")}
            onPress={() => void handleApply()}
          >
            Put {countOf(moving.length, "option")} there
          </Button>
        </div>
      )}
    </section>
  );
}

const toChoice = ({ id, number, nickname }: Narrative) => ({ id, label: `MN-${number} ${nickname}` });

/** The quadrant in which most of them were placed by their authors. */
function usualQuadrant(options: PolicyOption[]): Narrative["quadrant"] {
  const counts = new Map<Narrative["quadrant"], number>();
  for (const { placement } of options) counts.set(quadrantOf(placement), (counts.get(quadrantOf(placement)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "upper-left";
}

function toggled(before: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> {
  const next = new Set(before);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
