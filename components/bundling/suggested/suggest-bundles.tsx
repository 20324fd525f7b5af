"use client";

import { Sparkles } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { bases, type Basis, type BundleSuggestion } from "@/lib/domain/bundling/suggestion";
import { useExercise } from "@/lib/client/hooks";
import { basisLabels, sayStructure, whyOf } from "./reason-words";
import { noteOf, sayStability } from "./stability-words";
import { StabilityOfNarratives } from "./stability-of-narratives";
import { SuggestedBundle } from "./suggested-bundle";
import { useBundleSuggestion } from "./use-bundle-suggestion";

/** Bundles that options seem to fall into, for a moderator to take or leave; nothing moves by itself. */
export function SuggestBundles({ canBundle }: { canBundle: boolean }) {
  return (
    <Dialog
      title="Suggested bundles"
      size="lg"
      isDismissable={false}
      trigger={
        <Button variant="secondary">
          <Sparkles aria-hidden size={16} />
          <span>
            Suggest<span className="max-md:sr-only"> bundles</span>
          </span>
        </Button>
      }
    >
      <Suggestions canBundle={canBundle} />
    </Dialog>
  );
}

const best = "best";

function Suggestions({ canBundle }: { canBundle: boolean }) {
  const [by, setBy] = useState<Basis[]>([...bases]);
  const [count, setCount] = useState<number | null>(null);
  const { suggestion, problem, isAwaited, again } = useBundleSuggestion({ by, count });
  const isUnrated = suggestion !== null && by.includes("ratings") && !suggestion.by.includes("ratings");
  const chosen = suggestion && suggestion.tried.find(({ count: tried }) => tried === suggestion.bundles.length);

  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-soft">
        Accepted options that are close to each other, by what you choose here. It is a place to begin, never a
        decision: take a bundle, leave some of it out, or ignore it.
      </p>
      {!canBundle && <Notice>Bundling is not open now, so you can look, but not put anything into a narrative.</Notice>}
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <CheckboxGroup<Basis>
          label="Go by"
          options={bases.map((id) => ({
            ...{ id, label: basisLabels[id], isDisabled: by.length === 1 && by.includes(id) },
            ...(id === "ratings" && isUnrated && { description: "Counts once a round has revealed ratings." }),
          }))}
          value={by}
          onChange={(next) => setBy(bases.filter((basis) => next.includes(basis)))}
        />
        <Select
          label="How many bundles"
          description={
            count === null && suggestion && suggestion.bundles.length > 0
              ? `${suggestion.bundles.length} set the options apart best.`
              : undefined
          }
          className="w-64"
          options={[{ id: best, label: "The best number" }, ...numbersOf(suggestion)]}
          value={count === null ? best : String(count)}
          onChange={(next) => setCount(next === best ? null : Number(next))}
        />
      </div>
      {problem && (
        <Notice tone="danger">
          <div className="flex flex-wrap items-center gap-3">
            <span className="min-w-0 flex-1">{problem}</span>
            <Button size="sm" onPress={again}>
              Try again
            </Button>
          </div>
        </Notice>
      )}
      {isAwaited && (
        <p role="status" className="sr-only">
          Looking for bundles.
        </p>
      )}
      {!suggestion && isAwaited && <Skeleton className="h-48" />}
      {suggestion && (
        <div aria-busy={isAwaited} className={isAwaited ? "opacity-60" : undefined}>
          {suggestion.bundles.length === 0 ? (
            <EmptyState title="Nothing to tell apart yet">{whyNothing(suggestion)}</EmptyState>
          ) : (
            <Bundles key={keyOf(suggestion)} suggestion={suggestion} canBundle={canBundle} />
          )}
          {chosen && (
            <p className="mt-4 text-[0.8125rem] text-soft">
              {sayStructure(chosen.silhouette)}: mean silhouette {chosen.silhouette.toFixed(2)}, from −1 to 1. Options
              were put together step by step, by the mean distance between them; the order of those steps keeps their
              distances with a cophenetic correlation of {suggestion.keeps.toFixed(2)}.
            </p>
          )}
          {suggestion.stability && <StabilityOfNarratives stability={suggestion.stability} />}
        </div>
      )}
    </div>
  );
}

type BundlesProps = { suggestion: BundleSuggestion; canBundle: boolean };

function Bundles({ suggestion: { bundles, stability }, canBundle }: BundlesProps) {
  const { axes, criteria } = useExercise((state) => state.exercise);
  const [ignored, setIgnored] = useState<number[]>([]);
  const shown = bundles.flatMap((bundle, at) => (ignored.includes(at) ? [] : [{ bundle, at }]));
  if (shown.length === 0) {
    return (
      <EmptyState
        title="You have ignored them all"
        action={<Button onPress={() => setIgnored([])}>Show them again</Button>}
      />
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {shown.map(({ bundle, at }) => (
        <SuggestedBundle
          key={at}
          bundle={bundle.options.map((option) => ({
            optionId: option.optionId,
            note: noteOf(option, stability?.bundles[at]),
          }))}
          why={[...whyOf(bundle, axes, criteria), ...sayStability(stability?.bundles[at])]}
          place={at + 1}
          canBundle={canBundle}
          onIgnore={() => setIgnored((before) => [...before, at])}
        />
      ))}
    </div>
  );
}

/** The numbers that can be chosen, with how well each sets options apart. */
function numbersOf(suggestion: BundleSuggestion | null) {
  const tried = suggestion?.tried ?? [];
  return tried.map(({ count, silhouette }) => ({
    id: String(count),
    label: String(count),
    description: `Silhouette ${silhouette.toFixed(2)}`,
  }));
}

/** Another partition begins anew; the same one, asked for again, keeps what was ticked. */
const keyOf = ({ bundles }: BundleSuggestion): string =>
  bundles.map(({ options }) => options.map(({ optionId }) => optionId).join()).join(";");

function whyNothing({ by }: BundleSuggestion): string {
  if (by.length === 0)
    return "By what you have chosen all options are alike, or none has been rated yet. Go by something else.";
  return "There are fewer than three accepted options. Accept those that wait, and ask again.";
}
