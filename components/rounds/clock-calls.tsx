"use client";

import { useEffect, useRef } from "react";
import { announce } from "@/components/ui/toasts";
import { useSituation } from "./use-situation";
import { whatTheClockSays } from "./what-the-clock-says";

/** Says aloud, and shows, what the clock does while somebody looks elsewhere. */
export function ClockCalls() {
  const { status, now, isPaused, rounds, line } = useSituation();
  const before = useRef({ now, isPaused, status });
  useEffect(() => {
    const said = whatTheClockSays(before.current, { now, isPaused, status }, rounds, line);
    before.current = { now, isPaused, status };
    if (said) announce(said);
  }, [now, isPaused, status, rounds, line]);
  return null;
}
