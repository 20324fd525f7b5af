"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page reacts already: false on the server and while it hydrates. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
