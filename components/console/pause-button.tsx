"use client";

import { Pause, Play } from "lucide-react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/client/new-id";

/** Stops the clock of the exercise for everybody, or lets it go on. */
export function PauseButton({ isPaused, className }: { isPaused: boolean; className?: string }) {
  const { save, isPending, error } = useSave();
  // That it goes on is said to everybody alike.
  const resume = () => save({ id: newId(), type: "resume-exercise" });
  if (isPaused) {
    return (
      <span className={className}>
        <Button size="sm" variant="primary" isPending={isPending} onPress={() => void resume()}>
          <Play aria-hidden size={15} />
          Resume
        </Button>
        {error && (
          <span role="alert" className="ms-2 text-sm text-danger">
            {error.message}
          </span>
        )}
      </span>
    );
  }
  return (
    <ConfirmDialog
      title="Pause the exercise?"
      confirmLabel="Pause now"
      command={() => ({ id: newId(), type: "pause-exercise" })}
      trigger={
        <Button size="sm" className={className}>
          <Pause aria-hidden size={15} />
          Pause…
        </Button>
      }
    >
      <p>
        The clock stops for everybody. Nobody can propose or comment until you let it go on; what people are writing is
        kept with them. Everything that is still to come moves by the length of the pause.
      </p>
    </ConfirmDialog>
  );
}
