"use client";

import { clsx } from "clsx";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxProps as AriaCheckboxProps,
  FieldError,
  Label,
  Text,
} from "react-aria-components";
import { descriptionClass, errorClass, labelClass } from "./field";

export type CheckboxProps = Omit<AriaCheckboxProps, "className" | "children"> & {
  children: ReactNode;
  className?: string;
};

export function Checkbox({ children, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className={clsx(
        "group flex cursor-pointer items-start gap-2 py-0.5 text-[0.9375rem] outline-none pointer-coarse:min-h-11 pointer-coarse:items-center max-sm:min-h-11 max-sm:items-center",
        "data-disabled:cursor-not-allowed data-disabled:opacity-60",
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={clsx(
              "mt-0.5 grid size-[1.125rem] shrink-0 place-items-center rounded border transition-colors max-sm:mt-0 pointer-coarse:mt-0",
              "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent",
              isSelected || isIndeterminate ? "border-accent bg-accent text-on-accent" : "border-edge bg-card",
            )}
          >
            {isIndeterminate ? (
              <Minus aria-hidden size={14} />
            ) : (
              isSelected && <Check aria-hidden size={14} strokeWidth={3} />
            )}
          </span>
          <span className="min-w-0">{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}

export type CheckboxGroupProps<T extends string> = {
  label: string;
  isLabelHidden?: boolean;
  description?: string;
  errorMessage?: string | null;
  options: readonly { id: T; label: string; description?: string; isDisabled?: boolean }[];
  /** The ids that are ticked. */
  value: readonly T[];
  onChange: (value: T[]) => void;
  isDisabled?: boolean;
  /** `row` lets the boxes flow beside each other. */
  layout?: "column" | "row";
  className?: string;
};

export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>) {
  const {
    label,
    isLabelHidden,
    description,
    errorMessage,
    options,
    value,
    onChange,
    isDisabled,
    layout = "column",
    className,
  } = props;
  return (
    <AriaCheckboxGroup
      value={[...value]}
      onChange={(next) => onChange(next as T[])}
      isInvalid={Boolean(errorMessage)}
      validationBehavior="aria"
      isDisabled={isDisabled}
      className={clsx("flex flex-col gap-1", className)}
    >
      <Label className={isLabelHidden ? "sr-only" : labelClass}>{label}</Label>
      {description && (
        <Text slot="description" className={descriptionClass}>
          {description}
        </Text>
      )}
      <div className={layout === "row" ? "flex flex-wrap gap-x-4 gap-y-1" : "flex flex-col gap-0.5"}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} isDisabled={option.isDisabled}>
            {option.label}
            {option.description && <span className="block text-[0.8125rem] text-soft">{option.description}</span>}
          </Checkbox>
        ))}
      </div>
      <FieldError className={errorClass}>{errorMessage ?? undefined}</FieldError>
    </AriaCheckboxGroup>
  );
}
