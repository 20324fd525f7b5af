"use client";

import { TextField } from "@/components/ui/text-field";
import type { Axes, Axis } from "@/lib/domain/exercise/setup";

type AxesFieldsProps = { axes: Axes; onChange: (axes: Axes) => void; hasExplanations?: boolean };

/** The two axes of the map and their poles. */
export function AxesFields({ axes, onChange, hasExplanations = true }: AxesFieldsProps) {
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <AxisFields
        title="Horizontal"
        ends={["At the left", "At the right"]}
        axis={axes.x}
        onChange={(x) => onChange({ ...axes, x })}
        hasExplanation={hasExplanations}
      />
      <AxisFields
        title="Vertical"
        ends={["At the bottom", "At the top"]}
        axis={axes.y}
        onChange={(y) => onChange({ ...axes, y })}
        hasExplanation={hasExplanations}
      />
    </div>
  );
}

type AxisFieldsProps = {
  title: string;
  ends: [string, string];
  axis: Axis;
  onChange: (axis: Axis) => void;
  hasExplanation: boolean;
};

function AxisFields({ title, ends, axis, onChange, hasExplanation }: AxisFieldsProps) {
  const change = (changes: Partial<Axis>) => onChange({ ...axis, ...changes });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="kicker mb-2">{title}</legend>
      <TextField
        label="What it asks"
        value={axis.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        isRequired
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={ends[0]}
          value={axis.negative}
          onChange={(negative) => change({ negative })}
          maxLength={60}
          isRequired
        />
        <TextField
          label={ends[1]}
          value={axis.positive}
          onChange={(positive) => change({ positive })}
          maxLength={60}
          isRequired
        />
      </div>
      {hasExplanation && (
        <TextField
          label="Explanation"
          value={axis.explanation}
          onChange={(explanation) => change({ explanation })}
          maxLength={600}
          isMultiline
          rows={2}
        />
      )}
    </fieldset>
  );
}

/** Why axes cannot be saved as they stand, or null. */
export function whyAxesFail({ x, y }: Axes): string | null {
  const isNamed = [x, y].every((axis) => [axis.name, axis.negative, axis.positive].every((word) => word.trim() !== ""));
  return isNamed ? null : "Name both axes and all four of their ends.";
}
