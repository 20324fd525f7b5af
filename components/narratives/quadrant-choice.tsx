"use client";

import { clsx } from "clsx";
import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import { descriptionClass, labelClass } from "@/components/ui/field";
import { quadrantBorder, quadrantFill } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import type { Quadrant } from "@/lib/domain/narratives/narrative";
import { quadrantWords } from "./quadrant-words";

const asDrawn: Quadrant[] = ["upper-left", "upper-right", "lower-left", "lower-right"];

/** The four quarters of the map as they lie on it, one to be chosen. */
export function QuadrantChoice({ value, onChange }: { value: Quadrant; onChange: (quadrant: Quadrant) => void }) {
  const axes = useExercise((state) => state.exercise.axes);
  return (
    <RadioGroup value={value} onChange={(next) => onChange(next as Quadrant)} className="flex flex-col gap-1">
      <Label className={labelClass}>Quadrant</Label>
      <Text slot="description" className={descriptionClass}>
        Where on the map most of its options lie. It gives the narrative its colour.
      </Text>
      <div className="grid grid-cols-2 gap-1.5">
        {asDrawn.map((quadrant) => (
          <Radio
            key={quadrant}
            value={quadrant}
            className={({ isSelected }) =>
              clsx(
                "flex min-h-12 cursor-pointer items-center gap-2 rounded-lg border px-3 py-2 text-[0.8125rem] leading-tight font-medium",
                isSelected
                  ? ["bg-wash", quadrantBorder[quadrant]]
                  : "border-line text-soft hover:border-edge hover:text-ink",
              )
            }
          >
            <span aria-hidden className={clsx("size-2.5 shrink-0 rounded-full", quadrantFill[quadrant])} />
            <span dir="auto">{quadrantWords(quadrant, axes)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
