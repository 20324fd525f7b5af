"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { itemClass } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";

type OptionPickerProps = {
  label: string;
  value: Id | null;
  onChange: (id: Id) => void;
  isEligible: (option: PolicyOption) => boolean;
};

const most = 50;

/** One option out of all of them, found by number or words. */
export function OptionPicker({ label, value, onChange, isEligible }: OptionPickerProps) {
  const options = useExercise((state) => state.options);
  const [text, setText] = useState("");
  const [first] = useState(value);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = Object.values(options)
    .filter(isEligible)
    .filter(({ number, title }) => words.every((word) => `po-${number} ${title.toLowerCase()}`.includes(word)))
    // What is chosen is in sight, however many there are.
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first) || a.number - b.number);

  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={label}
        type="search"
        autoFocus
        placeholder="PO-12, or words of the title"
        value={text}
        onChange={setText}
      />
      <ListBox
        aria-label={`${label}: options found`}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => keys !== "all" && [...keys].forEach((key) => onChange(String(key)))}
        renderEmptyState={() => <p className="p-3 text-sm text-soft">No other option answers to this.</p>}
        className="max-h-56 overflow-y-auto rounded-lg border border-line p-1"
      >
        {found.slice(0, most).map((option) => (
          <ListBoxItem
            key={option.id}
            id={option.id}
            textValue={`PO-${option.number} ${option.title}`}
            className={`${itemClass} data-selected:bg-accent/10`}
          >
            {({ isSelected }) => (
              <>
                <span className="w-12 shrink-0 text-[0.8125rem] text-soft">PO-{option.number}</span>
                <span dir="auto" className="min-w-0 flex-1">
                  {option.title}
                </span>
                {isSelected && <Check aria-hidden size={16} className="shrink-0 text-accent" />}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
      {found.length > most && (
        <p className="text-[0.8125rem] text-soft">{found.length - most} more; type some words to find them.</p>
      )}
    </div>
  );
}
