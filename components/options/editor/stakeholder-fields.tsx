"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { errorClass, labelClass } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import { parts, type StakeholderPart } from "@/lib/domain/options/option";
import { partLabels } from "../option-glance";

const partOptions = parts.map((id) => ({ id, label: partLabels[id] }));

type StakeholderFieldsProps = {
  value: StakeholderPart[];
  onChange: (value: StakeholderPart[]) => void;
  errorMessage?: string | null;
};

/** Who has which part in it. */
export function StakeholderFields({ value, onChange, errorMessage }: StakeholderFieldsProps) {
  const terms = useExercise((state) => state.exercise.stakeholders);
  if (terms.length === 0) return null;
  const left = terms.filter((term) => !value.some((entry) => entry.id === term.id));
  const nameOf = (id: string): string => terms.find((term) => term.id === id)?.name ?? id;
  return (
    <section aria-label="Stakeholders" className="flex flex-col gap-2">
      <h2 className={`font-ui tracking-normal ${labelClass}`}>Stakeholders and their part</h2>
      {value.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {value.map((entry) => (
            <li key={entry.id} className="grid grid-cols-[minmax(0,1fr)_7.5rem_auto] items-center gap-2">
              <span className="text-sm">{nameOf(entry.id)}</span>
              <Select
                label={`Part of ${nameOf(entry.id)}`}
                isLabelHidden
                size="sm"
                options={partOptions}
                value={entry.part}
                onChange={(part) =>
                  onChange(value.map((other) => (other.id === entry.id ? { ...other, part } : other)))
                }
              />
              <Button
                variant="quiet"
                size="icon"
                aria-label={`Remove ${nameOf(entry.id)}`}
                onPress={() => onChange(value.filter((other) => other.id !== entry.id))}
              >
                <X aria-hidden size={15} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Select
          label="Add a stakeholder"
          isLabelHidden
          size="sm"
          placeholder="Add a stakeholder"
          options={left.map(({ id, name }) => ({ id, label: name }))}
          value={null}
          onChange={(id) => onChange([...value, { id, part: "affected" }])}
        />
      )}
      {errorMessage && <p className={errorClass}>{errorMessage}</p>}
    </section>
  );
}
