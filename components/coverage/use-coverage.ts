"use client";

import { type Told, useTold } from "@/lib/client/use-told";
import type { EventType } from "@/lib/domain/events";
import type { CallsPage, CoveragePage } from "@/lib/domain/pages";

/** What changes which options count, and what they cover. */
const covering: EventType[] = [
  "option.submitted",
  "option.revised",
  "option.accepted",
  "option.declined",
  "option.merged",
  "option.unmerged",
  "option.split",
  "option.unsplit",
  "exercise.framed",
];
const calling: EventType[] = [...covering, "call.issued"];

/** What the options cover, kept live. */
export function useCoverage(brought: CoveragePage | null): Told<CoveragePage> {
  return useTold("coverage", covering, brought);
}

/** How far each call for proposals has been answered, kept live. */
export function useCallProgress(brought: CallsPage | null = null): Told<CallsPage> {
  return useTold("calls", calling, brought);
}
