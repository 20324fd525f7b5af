"use client";

import { useRef, useState } from "react";
import { untilSeq } from "@/components/editing/use-save";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import type { CommandInput } from "@/lib/domain/commands";
import { type Narrative, type NarrativeTexts, unwrittenTexts } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";

/** Beyond the end of any narrative: an option put there becomes its last. */
const last = 100_000;

export type Destination = { narrative: Narrative } | { nickname: string; quadrant: NarrativeTexts["quadrant"] };

/** Puts options into a narrative, an existing one or one that is made for them, one after the other; says what was refused. */
export function useApplyBundle() {
  const { exercise, send } = useLive();
  const [isPending, setIsPending] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  // By what it is to be called: tried again, also where only the answer was lost, it is not made twice.
  const madeIds = useRef(new Map<string, Id>());

  const attempt = async (command: CommandInput): Promise<string | null> => {
    const sent = await send(command);
    if (sent.outcome === "accepted") await untilSeq(exercise, sent.seq);
    if (sent.outcome === "unreachable") return "The server cannot be reached. Try again when you are back online.";
    return sent.outcome === "refused" ? sent.error.message : null;
  };

  const make = async (destination: Destination): Promise<{ id: Id; problem: string | null }> => {
    if ("narrative" in destination) return { id: destination.narrative.id, problem: null };
    const { nickname, quadrant } = destination;
    const key = `${quadrant} ${nickname}`;
    const id = madeIds.current.get(key) ?? newId();
    madeIds.current.set(key, id);
    if (exercise.getState().narratives[id]) return { id, problem: null };
    const texts: NarrativeTexts = { ...unwrittenTexts, nickname, quadrant };
    return { id, problem: await attempt({ id, type: "create-narrative", texts }) };
  };

  /** The narrative's id once all options are in it; null where something was refused, which `problems` says. */
  const apply = async (optionIds: Id[], destination: Destination): Promise<Id | null> => {
    setIsPending(true);
    setProblems([]);
    const { id: narrativeId, problem } = await make(destination);
    const found = problem === null ? [] : [problem];
    for (const optionId of problem === null ? optionIds : []) {
      const refused = await attempt({ id: newId(), type: "bundle-option", optionId, narrativeId, index: last });
      if (refused) found.push(`PO-${exercise.getState().options[optionId]?.number}: ${refused}`);
    }
    setProblems(found);
    setIsPending(false);
    return found.length === 0 ? narrativeId : null;
  };

  return { apply, isPending, problems };
}
