"use client";

import { Check } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { PlacementPad } from "@/components/options/editor/placement-pad";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import { isEmptyAnswer, longestReason, type Rating } from "@/lib/domain/ratings/rating";
import type { Round } from "@/lib/domain/rounds/round";
import type { OptionAnalysis } from "@/lib/domain/analysis/analysis";
import { ScoreScale } from "./score-scale";
import { type AnswerStatus, useAnswer } from "./use-answer";

type RateFormProps = {
  option: PolicyOption;
  round: Round;
  mine: Rating | undefined;
  /** One's own answer of the round before, and what all answers then came to. */
  before: { mine: Rating | undefined; result: OptionAnalysis | undefined } | null;
  /** `isByKey`: the next option is answered with the keys, too. */
  onNext: (isByKey: boolean) => void;
  isLast: boolean;
  /** Whether the first criterion is where the keys are to go on. */
  takesFocus: boolean;
};

/** The questions about one option. Digits answer one criterion after the other, Enter goes to the next option. */
export function RateForm({ option, round, mine, before, onNext, isLast, takesFocus }: RateFormProps) {
  const criteria = useExercise((state) => state.exercise.criteria);
  const form = useRef<HTMLDivElement>(null);
  const { answer, status, error, change, save } = useAnswer(option, round.id, mine);

  const first = criteria[0]?.id;
  useEffect(() => {
    if (takesFocus && first) focusCriterion(form.current, first);
  }, [first, takesFocus]);

  const handleNext = (isByKey: boolean): void => {
    save();
    onNext(isByKey);
  };
  const handleAbstain = (abstains: boolean): void =>
    change(abstains ? { abstains, scores: {}, placement: null } : { abstains });

  const handleKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.metaKey || event.altKey || target.closest("input:not([type=radio]), textarea, [role=slider]")) return;
    if (event.key === "Enter" && !target.closest("button, a")) {
      event.preventDefault();
      event.stopPropagation();
      handleNext(true);
      return;
    }
    if (!/^[1-7]$/.test(event.key) || answer.abstains) return;
    event.preventDefault();
    event.stopPropagation();
    const focused = target.closest("[data-criterion]")?.getAttribute("data-criterion");
    const criterion = criteria.find(({ id }) => (focused ? id === focused : answer.scores[id] === undefined));
    if (!criterion) return;
    change({ scores: { ...answer.scores, [criterion.id]: Number(event.key) } });
    const next = criteria[criteria.indexOf(criterion) + 1];
    if (focused && next) focusCriterion(form.current, next.id);
    else focusCriterion(form.current, criterion.id, event.key);
  };

  return (
    // Before the radio buttons take Enter for a choice.
    <div ref={form} data-composer onKeyDownCapture={handleKey} className="flex flex-col gap-5">
      {error && (
        <Notice tone="danger" title="This answer was not taken">
          {error.message}
        </Notice>
      )}
      {criteria.map((criterion) => (
        <ScoreScale
          key={criterion.id}
          criterion={criterion}
          value={answer.scores[criterion.id] ?? null}
          onChange={(score) => change({ scores: { ...answer.scores, [criterion.id]: score } })}
          isDisabled={answer.abstains}
          before={before?.result && beforeOf(before.result, before.mine, criterion.id)}
        />
      ))}
      <Checkbox isSelected={answer.abstains} onChange={handleAbstain}>
        I cannot judge this option
      </Checkbox>
      <TextField
        label="Why"
        description="Others read it without your name, once the round shows what the crowd thinks."
        isMultiline
        rows={2}
        maxLength={longestReason}
        value={answer.reason}
        onChange={(reason) => change({ reason })}
      />
      {!answer.abstains && (
        <details open={answer.placement !== null || undefined}>
          <summary className="font-semibold">Where it belongs on the map</summary>
          <div className="mt-3">
            <PlacementPad value={answer.placement} onChange={(placement) => change({ placement })} />
          </div>
        </details>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" onPress={({ pointerType }) => handleNext(pointerType === "keyboard")}>
          {isLast ? "Save" : "Save and go on"}
        </Button>
        {before?.mine && isEmptyAnswer(answer) && (
          <Button
            variant="secondary"
            onPress={({ pointerType }) => {
              save(before.mine);
              onNext(pointerType === "keyboard");
            }}
          >
            My answer stays the same
          </Button>
        )}
        <AnswerStanding status={status} />
      </div>
    </div>
  );
}

const words: Record<AnswerStatus, string> = {
  none: "",
  saved: "Saved",
  changed: "Not sent yet",
  "on-its-way": "On its way",
  waiting: "Kept here until the network is back",
  refused: "Kept here",
};

function AnswerStanding({ status }: { status: AnswerStatus }) {
  return (
    <p role="status" className="flex items-center gap-1 text-[0.8125rem] text-soft">
      {status === "saved" && <Check aria-hidden size={14} className="text-accent" />}
      {words[status]}
    </p>
  );
}

function beforeOf({ criteria }: OptionAnalysis, mine: Rating | undefined, id: string) {
  const summary = criteria.find(({ criterionId }) => criterionId === id)?.summary;
  if (!summary) return undefined;
  return { counts: summary.counts, median: summary.median, own: mine?.scores[id] ?? null };
}

/** Puts the keys on the score that is named, or on the one that Tab would lead to. */
function focusCriterion(form: HTMLElement | null, id: string, score?: string): void {
  const which = score === undefined ? `:not([tabindex="-1"])` : `[value="${score}"]`;
  form?.querySelector<HTMLElement>(`[data-criterion="${id}"] input[type=radio]${which}`)?.focus();
}
