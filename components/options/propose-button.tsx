"use client";

import { PenLine } from "lucide-react";
import { Button, LinkButton } from "@/components/ui/button";
import { useExercise, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newOptionPath } from "./option-path";

/** The way to a new option. Who can never propose does not see it; who cannot now reads why, and may write ahead. */
export function ProposeButton() {
  const { slug } = useLive();
  const refusal = useRefusal("submit-option");
  const status = useExercise((state) => state.exercise.status);
  if (!refusal) {
    return (
      <LinkButton href={newOptionPath(slug)} prefetch={false} variant="primary">
        <PenLine aria-hidden size={16} />
        Propose an option
      </LinkButton>
    );
  }
  if (refusal.code === "forbidden" || status === "closed" || status === "published") return null;
  return (
    <div className="flex max-w-sm flex-col gap-1.5 sm:items-end">
      <div className="flex gap-2">
        <LinkButton href={newOptionPath(slug)} prefetch={false} variant="secondary">
          Write a draft
        </LinkButton>
        <Button variant="primary" isDisabled aria-describedby="why-not-propose">
          <PenLine aria-hidden size={16} />
          Propose an option
        </Button>
      </div>
      <p id="why-not-propose" className="text-[0.8125rem] text-soft sm:text-end">
        {refusal.message}
      </p>
    </div>
  );
}
