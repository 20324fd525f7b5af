"use client";

import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import { browserStorage } from "@/lib/client/browser-storage";
import { useConnection, useMe, usePendingRatings } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import type { PendingRating } from "@/lib/client/outbox";
import { isAlike } from "@/lib/domain/options/changes";
import type { PolicyOption } from "@/lib/domain/options/option";
import { Answer, isEmptyAnswer, type Rating, RateOption } from "@/lib/domain/ratings/rating";

export type AnswerInWork = Omit<Answer, "revision">;

export const noAnswer: AnswerInWork = { scores: {}, placement: null, reason: "", abstains: false };

const InWork = Answer.omit({ revision: true });

export type AnswerStatus = "none" | "saved" | "changed" | "on-its-way" | "waiting" | "refused";

/**
 * A member's answer about one option in one round: what the server has, what is on its way there, and what is being
 * changed, which this browser keeps until it is sent. `save` sends it, now or when there is a network again.
 */
export function useAnswer(option: Pick<PolicyOption, "id" | "revision">, roundId: string, held: Rating | undefined) {
  const { slug, ratingBox, exercise } = useLive();
  const memberId = useMe()?.id;
  const isOffline = useConnection() === "offline";
  const key = `rating:${slug}:${memberId}:${roundId}:${option.id}`;
  const ofOption = usePendingRatings().filter(({ command }) => command.optionId === option.id);
  const refused = ofOption.filter(({ status }) => status === "refused");
  // What came too late for a round that has ended is there to be looked at again in this one.
  const late = held === undefined ? refused.findLast(({ command }) => command.roundId !== roundId) : undefined;
  const pending = ofOption.findLast(({ command }) => command.roundId === roundId) ?? late;
  const [work, setWork] = useState<AnswerInWork | null>(null);
  useEffect(() => {
    let isWanted = true;
    void browserStorage.restored.then(() => {
      const kept = parse(browserStorage.getItem(key));
      if (isWanted && kept) setWork((now) => now ?? kept);
    });
    return () => {
      isWanted = false;
    };
  }, [key]);

  const leave = useRef<() => void>(undefined);
  const before = (pending && pending.status !== "refused" ? pending.command : held) ?? noAnswer;
  const answer: AnswerInWork = work ?? inWork(pending?.command ?? held ?? noAnswer);
  const isChanged = work !== null && !isAlike(work, inWork(before));

  const change = (changes: Partial<AnswerInWork>): void => {
    const next = { ...answer, ...changes };
    setWork(next);
    browserStorage.setItem(key, JSON.stringify(next));
  };
  const save = (chosen: AnswerInWork = answer): void => {
    // An answer of another round brings along whose it was.
    const said = inWork(chosen);
    // Where the next option takes the place of this one at once, leaving it would say it again.
    leave.current = undefined;
    setWork(null);
    browserStorage.removeItem(key);
    for (const { command } of refused) ratingBox.discard(command.id);
    if (isAlike(said, inWork(before)) && held?.revision === option.revision) return;
    if (isEmptyAnswer(said) && isEmptyAnswer(before)) return;
    if (pending) ratingBox.discard(pending.command.id);
    const command = { id: newId(), type: "rate-option" as const, optionId: option.id, roundId, ...said };
    ratingBox.post(RateOption.parse({ ...command, revision: option.revision }), exercise.clock.now());
  };

  // Whoever goes elsewhere without saving has said it, too.
  useEffect(() => {
    leave.current = isChanged ? () => save() : undefined;
  });
  useEffect(() => {
    const handleHide = (): void => leave.current?.();
    window.addEventListener("pagehide", handleHide);
    return () => {
      window.removeEventListener("pagehide", handleHide);
      leave.current?.();
    };
  }, [key]);

  const status: AnswerStatus = isChanged
    ? "changed"
    : pending
      ? standingOf(pending, isOffline)
      : held
        ? "saved"
        : "none";
  return { answer, status, error: isChanged ? null : (pending?.error ?? null), change, save };
}

function standingOf({ status }: PendingRating, isOffline: boolean): AnswerStatus {
  if (status === "sending") return isOffline ? "waiting" : "on-its-way";
  return status;
}

function inWork({ scores, placement, reason, abstains }: AnswerInWork): AnswerInWork {
  return { scores, placement, reason, abstains };
}

function parse(text: string | null): AnswerInWork | null {
  try {
    return text === null ? null : InWork.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return null;
    throw error;
  }
}
