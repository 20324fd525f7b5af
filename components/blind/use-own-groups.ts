"use client";

import { useEffect, useState } from "react";
import { isSame, useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { untilSeq } from "@/components/editing/use-save";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { bundlingKey, type Group } from "@/lib/domain/blind/sitting";
import type { Id } from "@/lib/domain/primitives";

const nothing: Group[] = [];
const saveAfterMs = 600;
const tryAgainAfterMs = 4_000;
const unreachable = "The server cannot be reached. What you do is kept here, and saved once you are back online.";

/**
 * One's own groups in a sitting: kept in the browser at once, saved when there is a pause, and tried again until the server
 * has them. What is refused stays as it is here, and `problem` says why.
 */
export function useOwnGroups(sittingId: Id, memberId: Id) {
  const { exercise, send } = useLive();
  const saved = useExercise((state) => state.ownBundlings[bundlingKey({ sittingId, memberId })])?.groups ?? nothing;
  const kept = useKeptEdit<Group[]>(useKeptKey(`blind:${sittingId}`), saved, (_base, mine) => mine);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);

  const { mine: groups, isEditing, discard } = kept;
  const text = JSON.stringify(groups);
  const isSaved = isSame(groups, saved);
  useEffect(() => {
    if (isSaved && isEditing) discard();
  });
  useEffect(() => {
    if (isSaved) return;
    let isStale = false;
    const save = async () => {
      const sent = await send({ id: newId(), type: "save-bundling", sittingId, groups: JSON.parse(text) as Group[] });
      if (sent.outcome === "accepted") await untilSeq(exercise, sent.seq);
      if (isStale) return;
      setProblem(sent.outcome === "refused" ? sent.error.message : sent.outcome === "unreachable" ? unreachable : null);
      if (sent.outcome === "unreachable") setTurn((before) => before + 1);
    };
    const timer = setTimeout(() => void save(), turn === 0 ? saveAfterMs : tryAgainAfterMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [exercise, isSaved, send, sittingId, text, turn]);

  return {
    groups,
    isSaved,
    problem: isSaved ? null : problem,
    change: (next: (groups: Group[]) => Group[]) => {
      setTurn(0);
      kept.change(next);
    },
    /** Leaves what could not be saved, for what the server has. */
    discard,
  };
}
