"use client";

import { useMemo } from "react";

declare const of: unique symbol;

/** What a page brings along, as JSON: one text takes React a fraction of what its thousands of values take, twice on the way. */
export type Brought<T> = string & { readonly [of]?: T };

/** It, parsed once. */
export function useBrought<T>(text: Brought<T>): T {
  return useMemo(() => JSON.parse(text) as T, [text]);
}
