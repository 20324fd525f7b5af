"use client";

import type { ReactNode } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import { OptionLink } from "./option-link";

/** What a reader has to know of an option besides its text: where it comes from and what became of it. */
export function OptionNotices({ option }: { option: PolicyOption }) {
  const options = useExercise((state) => state.options);
  const into = option.mergedIntoId === null ? undefined : options[option.mergedIntoId];
  const parts = Object.values(options)
    .filter((other) => other.mergedIntoId === option.id)
    .toSorted((a, b) => a.number - b.number);
  return (
    <div className="mt-4 flex flex-col gap-3 empty:hidden">
      {into && (
        <Notice title="Merged">
          Counted with <OptionLink option={into} />. Its text and its thread stay here, with the credit of its author.
        </Notice>
      )}
      {option.status === "declined" && (
        <Notice tone="warn" title="Declined by the moderators">
          {option.declineReason && <LinkedMarkdown text={option.declineReason} size="compact" />}
        </Notice>
      )}
      {parts.length > 0 && (
        <Label term="Merged into this">
          <ul className="flex flex-col gap-0.5">
            {parts.map((part) => (
              <li key={part.id}>
                <OptionLink option={part} />
              </li>
            ))}
          </ul>
        </Label>
      )}
      {option.sourceNote && (
        <Label term="Source">
          <span dir="auto">{option.sourceNote}</span>
        </Label>
      )}
    </div>
  );
}

function Label({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 border-s-2 border-edge/60 ps-3 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      <span className="text-[0.8125rem] font-semibold text-soft">{term}</span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
