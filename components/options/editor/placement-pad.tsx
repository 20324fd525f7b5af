"use client";

import { clsx } from "clsx";
import type { KeyboardEvent, PointerEvent } from "react";
import { Input, Label, NumberField } from "react-aria-components";
import { controlClass, errorClass, labelClass } from "@/components/ui/field";
import { quadrantColor, type QuadrantName } from "@/components/ui/quadrant";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { useExercise } from "@/lib/client/hooks";
import type { Placement } from "@/lib/domain/options/option";
import { placementWords } from "../placement-words";

type PlacementPadProps = {
  value: Placement | null;
  onChange: (value: Placement) => void;
  errorMessage?: string | null;
};

const middle: Placement = { x: 0, y: 0 };
const steps: Record<string, Placement> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
const quarters: [QuadrantName, string][] = [
  ["upper-left", "start-0 top-0"],
  ["upper-right", "end-0 top-0"],
  ["lower-left", "start-0 bottom-0"],
  ["lower-right", "end-0 bottom-0"],
];

/** Where an option stands on the exercise's two axes: by pointer, by arrow keys, or in numbers. */
export function PlacementPad({ value, onChange, errorMessage }: PlacementPadProps) {
  const axes = useExercise((state) => state.exercise.axes);
  const words = value ? placementWords(axes, value) : "not placed yet";

  const handlePointer = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    onChange(
      within({
        x: ((event.clientX - box.left) / box.width) * 2 - 1,
        y: 1 - ((event.clientY - box.top) / box.height) * 2,
      }),
    );
  };
  const handleKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const length = event.shiftKey ? 0.01 : 0.05;
    const from = value ?? middle;
    onChange(within({ x: from.x + step.x * length, y: from.y + step.y * length }));
  };

  return (
    <section aria-label="Placement" className="flex flex-col gap-1.5">
      <h2 className={`font-ui tracking-normal ${labelClass}`}>Place on the map</h2>
      <div className="max-w-80">
        <p className="text-center text-xs text-soft">{axes.y.positive}</p>
        <div
          role="slider"
          tabIndex={0}
          aria-label="Place on the map. Arrow keys move it, with Shift in small steps."
          aria-roledescription="pad of two axes"
          aria-valuemin={-1}
          aria-valuemax={1}
          aria-valuenow={value?.x ?? 0}
          aria-valuetext={words}
          onPointerDown={handlePointer}
          onPointerMove={handlePointer}
          onKeyDown={handleKey}
          dir="ltr"
          className={clsx(
            "relative my-1 aspect-square cursor-crosshair touch-none overflow-hidden rounded-lg border bg-card select-none",
            errorMessage ? "border-danger" : "border-edge/60",
          )}
        >
          {quarters.map(([name, corner]) => (
            <span
              key={name}
              className={`absolute size-1/2 ${corner}`}
              style={{
                backgroundColor: quadrantColor[name],
                opacity: value && quadrantOf(value) === name ? 0.2 : 0.07,
              }}
            />
          ))}
          <span className="absolute inset-x-0 top-1/2 border-t border-edge/60" />
          <span className="absolute inset-y-0 start-1/2 border-s border-edge/60" />
          {value ? (
            <span
              className="absolute size-5 -translate-1/2 rounded-full border-3 border-card shadow-sm"
              style={{
                left: `${(value.x + 1) * 50}%`,
                top: `${(1 - value.y) * 50}%`,
                backgroundColor: quadrantColor[quadrantOf(value)],
              }}
            />
          ) : (
            <span className="absolute inset-0 grid place-items-center text-sm text-soft">
              <span className="rounded-full bg-card px-3 py-1">Put it where it belongs</span>
            </span>
          )}
        </div>
        <p className="text-center text-xs text-soft">{axes.y.negative}</p>
        <p className="flex justify-between gap-2 text-xs text-soft">
          <span>← {axes.x.negative}</span>
          <span>{axes.x.positive} →</span>
        </p>
      </div>
      <div className="grid max-w-80 grid-cols-2 items-end gap-2">
        <AxisField
          label={axes.x.name}
          value={value?.x}
          onChange={(x) => onChange(within({ ...(value ?? middle), x }))}
        />
        <AxisField
          label={axes.y.name}
          value={value?.y}
          onChange={(y) => onChange(within({ ...(value ?? middle), y }))}
        />
      </div>
      {errorMessage && <p className={errorClass}>{errorMessage}</p>}
      <details className="max-w-80 text-[0.8125rem] text-soft">
        <summary>What the axes mean</summary>
        <p className="mt-1">{axes.x.explanation}</p>
        <p className="mt-1">{axes.y.explanation}</p>
      </details>
    </section>
  );
}

function AxisField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | undefined;
  onChange: (value: number) => void;
}) {
  return (
    <NumberField
      value={value ?? Number.NaN}
      onChange={(next) => !Number.isNaN(next) && onChange(next)}
      minValue={-1}
      maxValue={1}
      step={0.01}
      className="flex flex-col gap-1"
    >
      <Label className="text-xs text-soft">{label}, −1 to 1</Label>
      <Input className={`${controlClass} min-h-9 tabular-nums max-sm:min-h-11`} />
    </NumberField>
  );
}

function within({ x, y }: Placement): Placement {
  const clamp = (value: number): number => Math.round(Math.min(1, Math.max(-1, value)) * 100) / 100;
  return { x: clamp(x), y: clamp(y) };
}
