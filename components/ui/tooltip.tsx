"use client";

import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";

/** A hint for a button or link; `children` is that one focusable React Aria element. */
export function Tooltip({ text, children, delay = 400 }: { text: ReactNode; children: ReactElement; delay?: number }) {
  return (
    <TooltipTrigger delay={delay}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-72 rounded-md bg-ink px-2 py-1 text-[0.8125rem] text-paper shadow-md data-entering:animate-appear"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
