"use client";

import { ArrowDown } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { Id } from "@/lib/domain/primitives";

export function ThreadSkeleton() {
  return (
    <div role="status" aria-label="The thread is being read" className="flex flex-col gap-5">
      {[1, 2, 3].map((place) => (
        <div key={place} className="flex flex-col gap-2 border-s-2 border-line ps-3.5">
          <Skeleton className="h-3.5 w-40" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-3/4" />
        </div>
      ))}
    </div>
  );
}

export function NothingSaid({ isFocused, takesPart }: { isFocused: boolean; takesPart: boolean }) {
  return (
    <EmptyState title={isFocused ? "Nothing said on this yet" : "No argument yet"}>
      {takesPart
        ? "Say what is missing, what would not work, or what would have to be known. A case or a figure is worth more than an adjective."
        : "Comments appear here as they are written."}
    </EmptyState>
  );
}

/** Comments that came in out of sight. */
export function UnseenPill({ unseen, onShow }: { unseen: readonly Id[]; onShow: (id: Id) => void }) {
  const first = unseen[0];
  if (first === undefined) return null;
  return (
    <p role="status" className="pointer-events-none absolute inset-x-0 -top-11 flex justify-center">
      {/* Waits a moment: what comes in within sight is seen at once and needs no pill. */}
      <button
        type="button"
        onClick={() => onShow(first)}
        className="pointer-events-auto inline-flex min-h-8 animate-appear cursor-pointer items-center gap-1.5 rounded-full bg-accent px-3.5 text-[0.8125rem] font-semibold text-on-accent shadow-md [animation-delay:350ms] [animation-fill-mode:backwards] pointer-coarse:min-h-10"
      >
        <ArrowDown aria-hidden size={14} />
        {unseen.length} new
      </button>
    </p>
  );
}
