"use client";

import { useState } from "react";
import { DeclineDialog } from "@/components/options/moderation/decline-dialog";
import { MergeDialog } from "@/components/options/moderation/merge-dialog";
import { MemberName } from "@/components/options/member-name";
import { OptionStatus } from "@/components/options/option-status";
import { Button } from "@/components/ui/button";
import { useAllowed } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";

/** The option that a flag is about, in short. */
export function FlaggedOption({ option }: { option: PolicyOption }) {
  return (
    <div className="mt-4 rounded-lg border border-line bg-card px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-soft">
        <OptionStatus option={option} /> by <MemberName id={option.authorId} />
      </p>
      <p dir="auto" className="mt-1.5 font-read">
        {option.excerpt}
      </p>
    </div>
  );
}

/** What may be done with an option that somebody flagged. */
export function OptionRemedies({ option, onDone }: { option: PolicyOption; onDone: () => void }) {
  const mayMerge = useAllowed("merge-option");
  const mayDecline = useAllowed("decline-option");
  const [open, setOpen] = useState<"merge" | "decline" | null>(null);
  const isOpen = (which: typeof open) => ({
    isOpen: open === which,
    onOpenChange: (next: boolean) => setOpen(next ? which : null),
  });
  return (
    <>
      {mayMerge && <Button onPress={() => setOpen("merge")}>Merge into…</Button>}
      {mayDecline && (
        <Button variant="danger" onPress={() => setOpen("decline")}>
          Decline…
        </Button>
      )}
      <MergeDialog option={option} onDone={onDone} {...isOpen("merge")} />
      <DeclineDialog option={option} onDone={onDone} {...isOpen("decline")} />
    </>
  );
}
