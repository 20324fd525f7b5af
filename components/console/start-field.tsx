"use client";

import { useState } from "react";
import { DateTimeField } from "@/components/ui/date-time-field";
import { Select } from "@/components/ui/select";

const hourMs = 3_600_000;

type StartFieldProps = {
  name: string;
  isFirst: boolean;
  /** In ms UTC; null where the round follows the one before it. */
  value: number | null;
  onChange: (startsAt: number | null) => void;
};

/** When a round begins: after the one before it, or at a moment of its own. */
export function StartField({ name, isFirst, value, onChange }: StartFieldProps) {
  const [isOwn, setIsOwn] = useState(value !== null);
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Select
        label={`When ${name} begins`}
        isLabelHidden
        options={[
          { id: "follows", label: isFirst ? "Begins when the exercise opens" : "Begins when the one before ends" },
          { id: "own", label: "Begins at a set time" },
        ]}
        value={isOwn ? "own" : "follows"}
        onChange={(kind) => {
          setIsOwn(kind === "own");
          onChange(kind === "own" ? nextFullHour() : null);
        }}
        className="w-72 max-w-full"
      />
      {isOwn && (
        <DateTimeField
          label={`${name} begins at`}
          isLabelHidden
          value={value}
          onChange={onChange}
          errorMessage={value === null ? "A date and a time" : null}
        />
      )}
    </div>
  );
}

const nextFullHour = (): number => Math.ceil((Date.now() + hourMs) / hourMs) * hourMs;
