"use client";

import { TextField } from "./text-field";

type DateTimeFieldProps = {
  label: string;
  isLabelHidden?: boolean;
  /** In ms UTC; null while nothing that is a moment has been typed. */
  value: number | null;
  onChange: (at: number | null) => void;
  errorMessage?: string | null;
  className?: string;
};

/** A moment, to the minute, in the zone of this device; the zone is named beside it. */
export function DateTimeField({ label, value, onChange, className, ...props }: DateTimeFieldProps) {
  return (
    <span className="flex items-end gap-2">
      <TextField
        {...props}
        label={label}
        type="datetime-local"
        value={value === null ? "" : toLocalText(value)}
        onChange={(text) => onChange(fromLocalText(text))}
        className={className}
      />
      <span className="pb-2.5 text-[0.8125rem] text-soft">{zoneName(value)}</span>
    </span>
  );
}

/** `2026-11-23T09:00`, as the browser's own field has it. */
export function toLocalText(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [String(date.getFullYear()).padStart(4, "0"), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function fromLocalText(text: string): number | null {
  const at = new Date(text).getTime();
  return Number.isNaN(at) || at < 0 ? null : at;
}

function zoneName(at: number | null): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZoneName: "short" }).formatToParts(at ?? Date.now());
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
