"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CommandError } from "@/lib/client/hooks";

type SaveBarProps = {
  error: CommandError | null;
  isPending: boolean;
  isDirty: boolean;
  /** Others have saved since: saving means to save on top of theirs. */
  isConflict: boolean;
  /** Why it cannot be saved now; what was typed is kept. */
  obstacle?: string | null;
  /** Why what was typed cannot be saved as it stands. */
  problem?: string | null;
  onSave: () => void;
  onDiscard: () => void;
};

/** Below every text that is being edited: what is unsaved, why a save was refused, save and discard. */
export function SaveBar({ error, isPending, isDirty, isConflict, obstacle, problem, onSave, onDiscard }: SaveBarProps) {
  return (
    <div className="flex flex-col gap-2">
      {error && <Notice tone="danger">{error.message}</Notice>}
      {obstacle && <Notice tone="warn">{obstacle}</Notice>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          size="sm"
          isPending={isPending}
          isDisabled={!isDirty || Boolean(obstacle) || Boolean(problem)}
          onPress={onSave}
        >
          {isConflict ? "Save mine on top" : "Save"}
        </Button>
        <Button variant="quiet" size="sm" onPress={onDiscard} isDisabled={isPending}>
          {isConflict ? "Use theirs" : isDirty ? "Discard" : "Cancel"}
        </Button>
        {isDirty && (
          <span className="text-[0.8125rem] text-soft">
            {problem && <b className="font-medium text-danger">{problem} </b>}Not saved yet; kept in this browser.
          </span>
        )}
      </div>
    </div>
  );
}
