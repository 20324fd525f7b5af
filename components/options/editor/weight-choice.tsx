"use client";

import { Choice } from "@/components/ui/choice";
import { Weight } from "@/lib/domain/options/option";
import { useKeptText } from "./use-kept-text";

const options: { id: Weight; label: string }[] = [
  { id: "minor", label: "Minor edit" },
  { id: "substantial", label: "Substantial edit" },
];

/** The weight of the revision being written, kept through reloads; substantial until somebody says otherwise. */
export function useKeptWeight(optionId: string): [Weight, (weight: Weight | null) => void] {
  const [text, setText] = useKeptText(`weight:${optionId}`);
  return [Weight.safeParse(text).data ?? "substantial", (weight) => setText(weight ?? "")];
}

export function WeightChoice({ value, onChange }: { value: Weight; onChange: (weight: Weight) => void }) {
  return (
    <div>
      <Choice label="How much it changes" options={options} value={value} onChange={onChange} />
      <p className="mt-1.5 text-[0.8125rem] text-soft">
        Minor leaves the meaning as it was: a word, an order, a slip.
        <br />
        Substantial may change what others think of the option.
      </p>
    </div>
  );
}
