"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { FramingSection } from "./framing-section";
import { freshId } from "./fresh-id";

const mostCriteria = 8;

const betterLabels: Record<Criterion["better"], string> = {
  high: "High speaks for an option",
  low: "Low speaks for an option",
  neither: "Speaks neither for nor against",
};
const betterChoices = (["high", "low", "neither"] as const).map((id) => ({ id, label: betterLabels[id] }));

/** What every option is rated on, from 1 to 7; to be changed until the exercise opens. */
export function CriteriaSection() {
  const isDraft = useExercise((state) => state.exercise.status === "draft");
  return (
    <FramingSection
      title="Criteria"
      description={
        isDraft
          ? "What every option is rated on, from 1 to 7. They can be changed until the exercise opens."
          : "What every option is rated on, from 1 to 7. They stay as they are, so that ratings mean the same for all."
      }
      fields={["criteria"]}
      isOpen={isDraft}
      whyNot={({ criteria }) => whyCriteriaFail(criteria)}
      view={({ criteria }) => (
        <dl className="flex flex-col gap-2 text-sm">
          {criteria.map(({ id, name, low, high, better }) => (
            <div key={id}>
              <dt dir="auto" className="font-semibold">
                {name}
              </dt>
              <dd dir="auto" className="text-soft">
                1 is “{low}”, 7 is “{high}”. {betterLabels[better]}.
              </dd>
            </div>
          ))}
        </dl>
      )}
      editor={({ criteria }, change) => (
        <CriteriaEditor criteria={criteria} onChange={(next) => change({ criteria: next })} />
      )}
    />
  );
}

function CriteriaEditor({ criteria, onChange }: { criteria: Criterion[]; onChange: (criteria: Criterion[]) => void }) {
  const set = (place: number, changes: Partial<Criterion>) =>
    onChange(criteria.with(place, { ...criteria[place]!, ...changes }));
  const add = () => {
    const name = `Criterion ${criteria.length + 1}`;
    onChange([...criteria, { id: freshId(name, criteria), name, low: "", high: "", better: "high" }]);
  };
  return (
    <div className="flex flex-col gap-5">
      {criteria.map((criterion, place) => (
        <fieldset key={criterion.id} className="grid gap-3 border-b border-line pb-5 sm:grid-cols-2">
          <legend className="sr-only">Criterion {place + 1}</legend>
          <TextField
            label="Name"
            value={criterion.name}
            onChange={(name) => set(place, { name })}
            maxLength={60}
            className="sm:col-span-2"
          />
          <TextField
            label="What 1 means"
            value={criterion.low}
            onChange={(low) => set(place, { low })}
            maxLength={60}
          />
          <TextField
            label="What 7 means"
            value={criterion.high}
            onChange={(high) => set(place, { high })}
            maxLength={60}
          />
          <Select
            label="Which end is better"
            options={betterChoices}
            value={criterion.better}
            onChange={(better) => set(place, { better })}
          />
          <Button
            variant="quiet"
            size="sm"
            className="self-end justify-self-start"
            aria-label={`Remove ${criterion.name}`}
            isDisabled={criteria.length === 1}
            onPress={() => onChange(criteria.toSpliced(place, 1))}
          >
            <X aria-hidden size={15} />
            Remove
          </Button>
        </fieldset>
      ))}
      <Button
        variant="quiet"
        size="sm"
        className="self-start"
        isDisabled={criteria.length >= mostCriteria}
        onPress={add}
      >
        <Plus aria-hidden size={15} />
        Add a criterion
      </Button>
    </div>
  );
}

function whyCriteriaFail(criteria: Criterion[]): string | null {
  const unnamed = criteria.findIndex(({ name, low, high }) => !name.trim() || !low.trim() || !high.trim());
  return unnamed < 0 ? null : `Give criterion ${unnamed + 1} a name, and say what 1 and 7 mean.`;
}
