"use client";

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import { descriptionClass, labelClass } from "./field";

export type ChoiceProps<T extends string> = {
  label: string;
  isLabelHidden?: boolean;
  description?: string;
  options: readonly { id: T; label: ReactNode; isDisabled?: boolean }[];
  /** The id of the chosen option; null when none is. */
  value: T | null;
  onChange: (value: T) => void;
  isDisabled?: boolean;
  size?: "sm" | "md";
  className?: string;
};

/** One of a few, all in sight: a segmented group of radio buttons. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, isLabelHidden, description, options, value, onChange, isDisabled, size = "md", className } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(next) => onChange(next as T)}
      isDisabled={isDisabled}
      orientation="horizontal"
      className={clsx("flex min-w-0 flex-col gap-1", className)}
    >
      <Label className={isLabelHidden ? "sr-only" : labelClass}>{label}</Label>
      {description && (
        <Text slot="description" className={descriptionClass}>
          {description}
        </Text>
      )}
      <div className="flex w-fit max-w-full flex-wrap gap-0.5 rounded-lg border border-line bg-wash p-0.5">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled}
            className={clsx(
              "flex cursor-pointer items-center gap-1.5 rounded-md border border-transparent font-medium text-soft transition-colors select-none",
              "hover:text-ink data-selected:border-accent data-selected:bg-card data-selected:text-ink data-selected:shadow-xs",
              "data-disabled:cursor-not-allowed data-disabled:opacity-50 pointer-coarse:min-h-10 max-sm:min-h-10",
              size === "sm" ? "min-h-[1.625rem] px-2.5 text-[0.8125rem]" : "min-h-[2.125rem] px-3 text-sm",
            )}
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
