"use client";

import { useMemo } from "react";
import type { Id } from "@/lib/domain/primitives";
import { type Judgement, judgementKey } from "@/lib/domain/shocks/judgement";
import { useMe } from "./hooks";
import { useOwn } from "./use-own";

/** What the viewer has said of options under injects, kept live; undefined while it is being read, and for readers. */
export function useMyJudgements(): ((injectId: Id, optionId: Id) => Judgement | undefined) | undefined {
  const judgements = useOwn("judgements");
  const memberId = useMe()?.id;
  return useMemo(() => {
    if (judgements === undefined || memberId === undefined) return undefined;
    return (injectId, optionId) => judgements[judgementKey({ injectId, optionId, memberId })];
  }, [judgements, memberId]);
}
