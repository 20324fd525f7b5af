"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Markdown } from "@/components/ui/markdown";
import { useExercise, useMe } from "@/lib/client/hooks";

const minutesPerWord = 1 / 220;
const alwaysWhole = 900;

/** The brief: whole while there is nothing else to do, a few lines to open again once the argument is on. */
export function Brief() {
  const role = useMe()?.role;
  const isFirstThing = useExercise((state) => state.optionCount === 0);
  const brief = useExercise((state) => state.exercise.brief);
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const isLong = brief.length > alwaysWhole;
  const isWhole = !isLong || (isOpen ?? isFirstThing);
  const minutes = Math.max(1, Math.round(brief.split(/\s+/).length * minutesPerWord));

  if (!brief) {
    return (
      <EmptyState title="There is no brief yet">
        {role === "organizer"
          ? "Write it in the console: what is going on, what is asked, how to argue."
          : "The organizer writes it before the exercise opens."}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="brief">
      <h2 id="brief" className="mb-3 flex items-baseline justify-between gap-4 text-2xl">
        The brief
        <span className="font-ui text-[0.8125rem] font-normal tracking-normal text-soft">
          {minutes} {minutes === 1 ? "minute" : "minutes"}
        </span>
      </h2>
      <div className={isWhole ? "" : "relative max-h-56 overflow-hidden mask-b-from-40%"} inert={!isWhole}>
        <Markdown text={brief} />
      </div>
      {isLong && (
        <Button className="mt-3" size="sm" aria-expanded={isWhole} onPress={() => setIsOpen(!isWhole)}>
          {isWhole ? "Fold the brief" : "Read the whole brief"}
        </Button>
      )}
    </section>
  );
}
