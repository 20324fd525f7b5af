"use client";

import { clsx } from "clsx";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { useExercise } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import type { Claim } from "@/lib/domain/triage/claim";
import type { TriageEntry } from "@/lib/domain/triage/queue";
import { ClaimMark } from "./claim-line";
import { entryKindWords, entryTitle } from "./entry-name";

type QueueListProps = {
  waiting: readonly TriageEntry[];
  chosenId: Id | null;
  claims: readonly Claim[];
  onChoose: (id: Id) => void;
};

const tones = { flag: "danger", revised: "live", submitted: "neutral" } as const;

/** All that waits, in the order in which it is gone through. */
export function QueueList({ waiting, chosenId, claims, onChoose }: QueueListProps) {
  const held = useExercise((state) => state);
  return (
    <ol aria-label="What waits" className="flex flex-col">
      {waiting.map((entry) => {
        const { name, title } = entryTitle(entry, held);
        return (
          <li
            key={entry.id}
            className="border-b border-line [content-visibility:auto] [contain-intrinsic-size:auto_4.5rem]"
          >
            <button
              type="button"
              aria-current={entry.id === chosenId ? "true" : undefined}
              onClick={() => onChoose(entry.id)}
              className={clsx(
                "flex w-full cursor-pointer flex-col gap-1 border-s-2 px-3 py-2.5 text-start -outline-offset-2 hover:bg-wash",
                entry.id === chosenId ? "border-accent bg-accent/7" : "border-transparent",
              )}
            >
              <span className="flex w-full items-center justify-between gap-2 text-xs text-soft">
                <span className="flex items-center gap-2">
                  <span className="tabular-nums">{name}</span>
                  <Pill tone={tones[entry.kind]}>{entryKindWords[entry.kind]}</Pill>
                </span>
                <LocalTime at={entry.since} style="relative" />
              </span>
              <span dir="auto" className="line-clamp-2 font-read text-[0.9375rem] leading-snug font-semibold">
                {title}
              </span>
              <ClaimMark entryId={entry.id} claims={claims} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
