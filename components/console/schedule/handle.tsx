"use client";

import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import { mergeProps, useFocusRing, useMove } from "react-aria";

type HandleProps = {
  label: string;
  /** Where it is now, in words. */
  text: string;
  at: number;
  range: { from: number; to: number };
  /** The width (px) on which the range is drawn, and the length (ms) of one step. */
  width: number;
  step: number;
  onMove: (byMs: number) => void;
  onCommit: () => void;
  onCancel: () => void;
  style: CSSProperties;
  className?: string;
  children?: ReactNode;
};

const pageSteps = 12;

/** Something on the schedule that is moved in time: dragged, or by arrow keys, Page keys, Enter and Escape. */
export function Handle({ label, text, at, range, width, step, children, className, style, ...on }: HandleProps) {
  const { moveProps } = useMove({
    onMove: ({ deltaX, pointerType }) => {
      const byPointer = (deltaX / Math.max(1, width)) * (range.to - range.from);
      on.onMove(pointerType === "keyboard" ? Math.sign(deltaX) * step : byPointer);
    },
  });
  const { focusProps, isFocusVisible } = useFocusRing();
  const keys = {
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "PageUp") on.onMove(pageSteps * step);
      else if (event.key === "PageDown") on.onMove(-pageSteps * step);
      else if (event.key === "Enter") on.onCommit();
      else if (event.key === "Escape") on.onCancel();
      else return;
      event.preventDefault();
    },
  };
  return (
    <div
      {...mergeProps(moveProps, focusProps, keys)}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={range.from}
      aria-valuemax={range.to}
      aria-valuenow={at}
      aria-valuetext={text}
      title={`${label}: ${text}`}
      style={style}
      className={clsx(
        "absolute z-10 touch-none outline-none",
        isFocusVisible && "outline-2 outline-offset-1 outline-accent",
        className,
      )}
    >
      {children}
    </div>
  );
}
