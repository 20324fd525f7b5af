"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type LengthUnit, lengthUnits, unitMs, unitOf } from "@/components/rounds/lengths";

type LengthFieldProps = {
  /** Says what lasts so long. */
  label: string;
  isLabelHidden?: boolean;
  /** In ms; 0 when what was typed is no length. */
  value: number;
  onChange: (lengthMs: number) => void;
};

/** A length of time: a number and its unit. */
export function LengthField({ label, isLabelHidden, value, onChange }: LengthFieldProps) {
  // What is being typed, such as "1.", holds until the length is changed from elsewhere.
  const [typed, setTyped] = useState<{ text: string; unit: LengthUnit; ms: number } | null>(null);
  const isTyped = typed?.ms === value;
  const unit = isTyped ? typed.unit : unitOf(value);
  const text = isTyped ? typed.text : String(value / unitMs(unit));

  const handleChange = (nextText: string, nextUnit: LengthUnit) => {
    const amount = Number(nextText.replace(",", "."));
    const ms = nextText.trim() !== "" && amount > 0 ? Math.round(amount * unitMs(nextUnit)) : 0;
    setTyped({ text: nextText, unit: nextUnit, ms });
    onChange(ms);
  };
  return (
    <div className="flex items-end gap-1.5">
      <TextField
        label={label}
        isLabelHidden={isLabelHidden}
        inputMode="decimal"
        value={text}
        onChange={(next) => handleChange(next, unit)}
        className="w-20 max-sm:w-15"
        errorMessage={value === 0 ? "A number" : null}
      />
      <Select
        label={`${label}: unit`}
        isLabelHidden
        options={lengthUnits.map(({ id }) => ({ id, label: text.trim() === "1" ? id.slice(0, -1) : id }))}
        value={unit}
        onChange={(next) => handleChange(text, next)}
        className="w-28 max-sm:w-26"
      />
    </div>
  );
}
