"use client";

import { clsx } from "clsx";
import type { Ref } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { controlClass, descriptionClass, errorClass, labelClass } from "./field";
import { LengthLeft } from "./length-left";
import { tooLong } from "./too-long";

export type TextFieldProps = Omit<AriaTextFieldProps, "className" | "children" | "isInvalid"> & {
  label: string;
  /** Keeps the label for those who listen, where the context already says it to those who see. */
  isLabelHidden?: boolean;
  description?: string;
  errorMessage?: string | null;
  isMultiline?: boolean;
  /** Lines at first; a multi-line field grows with what is written. */
  rows?: number;
  /** A single line takes no more than that; a text of several lines takes it, and says that it is too long. */
  maxLength?: number;
  placeholder?: string;
  /** `read` sets the text in the reading face, for what others will read. */
  face?: "ui" | "read";
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  className?: string;
  min?: string | number;
  max?: string | number;
  step?: string | number;
};

export function TextField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  isMultiline,
  rows = 3,
  placeholder,
  face = "ui",
  inputRef,
  className,
  min,
  max,
  step,
  maxLength,
  ...props
}: TextFieldProps) {
  // The browser would cut a pasted text at its limit without a word.
  const limit = isMultiline ? maxLength : undefined;
  const text = props.value ?? "";
  const excess = tooLong(text, limit);
  const message = errorMessage || excess;
  const control = clsx(controlClass, face === "read" && "font-read text-[1.0625rem]! leading-relaxed");
  return (
    <AriaTextField
      // A message from the server must not keep the browser from sending the form once more.
      validationBehavior={message ? "aria" : "native"}
      {...props}
      maxLength={isMultiline ? undefined : maxLength}
      isInvalid={message ? true : undefined}
      className={clsx("flex flex-col gap-1", className)}
    >
      <Label className={isLabelHidden ? "sr-only" : labelClass}>
        {label}
        {props.isRequired && (
          <span aria-hidden className="text-soft">
            {" *"}
          </span>
        )}
      </Label>
      {description && (
        <Text slot="description" className={descriptionClass}>
          {description}
        </Text>
      )}
      {isMultiline ? (
        <TextArea
          ref={inputRef}
          dir="auto"
          placeholder={placeholder}
          className={clsx(control, "block field-sizing-content resize-y py-2")}
          style={{ minHeight: `calc(${rows}lh + 1rem + 2px)` }}
        />
      ) : (
        <Input
          ref={inputRef}
          dir="auto"
          {...{ placeholder, min, max, step }}
          className={clsx(control, "min-h-10 max-sm:min-h-11")}
        />
      )}
      <FieldError className={errorClass}>{message ?? undefined}</FieldError>
      {limit !== undefined && message !== excess && <LengthLeft length={text.trim().length} limit={limit} />}
    </AriaTextField>
  );
}
