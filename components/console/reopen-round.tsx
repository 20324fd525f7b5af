"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { useSituation } from "@/components/rounds/use-situation";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { unitMs } from "@/components/rounds/lengths";
import { newId } from "@/lib/client/new-id";
import { LengthField } from "./length-field";

const longestMs = 30 * unitMs("days");

/** Opens the round again that ended last; nothing where none has ended. */
export function ReopenRound() {
  const { rounds, current } = useSituation();
  const [byMs, setByMs] = useState(30 * unitMs("minutes"));
  const { save, isPending, error, clearError } = useSave();
  const last = rounds.findLast(({ phase }) => phase === "closed");
  if (!last) return null;
  const handleReopen = async (close: () => void): Promise<void> => {
    if (await save({ id: newId(), type: "reopen-round", roundId: last.id, byMs })) close();
  };
  return (
    <Dialog
      title={`Open ${last.name} again?`}
      size="sm"
      trigger={<Button size="sm">Reopen {last.name}…</Button>}
      onOpenChange={clearError}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <p className="text-sm text-soft">
            It permits again what it permitted.{" "}
            {current
              ? `${current.name} goes on after it with what is left of it, and all later rounds move along.`
              : ""}
          </p>
          <LengthField label="For" value={byMs} onChange={setByMs} />
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isPending={isPending}
              isDisabled={byMs < 1_000 || byMs > longestMs}
              onPress={() => void handleReopen(close)}
            >
              Open again
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
