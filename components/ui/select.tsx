"use client";

import { clsx } from "clsx";
import { Check, ChevronDown } from "lucide-react";
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from "react-aria-components";
import { controlClass, descriptionClass, errorClass, labelClass } from "./field";
import { itemClass, popoverClass } from "./popover";

export type SelectOption<T extends string = string> = {
  id: T;
  label: string;
  description?: string;
  isDisabled?: boolean;
};

export type SelectProps<T extends string> = {
  label: string;
  isLabelHidden?: boolean;
  description?: string;
  errorMessage?: string | null;
  options: readonly SelectOption<T>[];
  /** The id of the chosen option; null when none is. */
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  size?: "sm" | "md";
  className?: string;
};

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, isLabelHidden, description, errorMessage, options, value, onChange } = props;
  const { placeholder = "Choose", name, isRequired, isDisabled, size = "md", className } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(key as T)}
      placeholder={placeholder}
      isInvalid={Boolean(errorMessage)}
      {...{ name, isRequired, isDisabled }}
      className={clsx("flex min-w-0 flex-col gap-1", className)}
    >
      <Label className={isLabelHidden ? "sr-only" : labelClass}>{label}</Label>
      {description && (
        <Text slot="description" className={descriptionClass}>
          {description}
        </Text>
      )}
      <Button
        className={clsx(
          controlClass,
          "flex cursor-pointer items-center justify-between gap-2 text-start pointer-coarse:min-h-11 max-sm:min-h-11",
          size === "sm" ? "min-h-8 px-2.5 text-[0.8125rem]!" : "min-h-10",
        )}
      >
        <SelectValue className="min-w-0 truncate data-placeholder:text-soft [&_[slot=description]]:hidden" />
        <ChevronDown aria-hidden size={16} className="shrink-0 text-soft" />
      </Button>
      <FieldError className={errorClass}>{errorMessage ?? undefined}</FieldError>
      <Popover className={clsx(popoverClass, "min-w-(--trigger-width)")}>
        <ListBox items={options} className="max-h-80 overflow-auto p-1 outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled} className={itemClass}>
              {({ isSelected }) => (
                <>
                  <span className="min-w-0 flex-1">
                    <Text slot="label">{option.label}</Text>
                    {option.description && (
                      <Text slot="description" className="block text-[0.8125rem] text-soft">
                        {option.description}
                      </Text>
                    )}
                  </span>
                  {isSelected && <Check aria-hidden size={16} className="shrink-0 text-accent" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
