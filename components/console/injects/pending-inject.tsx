"use client";

import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { DesksOf } from "@/components/injects/desks-of";
import { Countdown } from "@/components/rounds/countdown";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { countOf } from "@/lib/domain/report/words";
import type { Inject } from "@/lib/domain/injects/inject";
import { InjectForm } from "./inject-form";
import { planWords } from "./plan-words";

/** One that is still to come: what, when, for whom, and what can be done with it. */
export function PendingInject({ inject }: { inject: Inject }) {
  const { id: injectId, title, desks, files, asksOptions, dueAt, plan } = inject;
  const rounds = useExercise((state) => state.rounds);
  const isPaused = useExercise((state) => state.exercise.pausedAt !== null);
  const canRelease = useAllowed("release-inject");
  const canChange = useAllowed("revise-inject");
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-0 flex-[1_1_22rem]">
        <p dir="auto" className="font-semibold">
          {title}
        </p>
        <p className="text-sm text-soft">
          Arrives {plan && planWords(plan, rounds)}, for <DesksOf desks={desks} />
          {dueAt !== null && (
            <>
              : <LocalTime at={dueAt} />, in <Countdown until={dueAt} className="font-normal" />
              {isPaused && " once the exercise goes on"}
            </>
          )}
          {asksOptions && " · asks what it does to every option"}
          {files.length > 0 && ` · ${countOf(files.length, "file")}`}
        </p>
      </div>
      {canChange && (
        <div className="flex flex-wrap gap-2">
          {canRelease && (
            <ConfirmDialog
              title={`Release “${title}” now?`}
              confirmLabel="Release now"
              command={() => ({ id: newId(), type: "release-inject", injectId })}
              trigger={<Button size="sm">Release now…</Button>}
            >
              <p>
                It arrives at once for <DesksOf desks={desks} />, and cannot be taken back or changed.
                {asksOptions && " It asks them what it does to every option."}
              </p>
            </ConfirmDialog>
          )}
          <InjectForm
            inject={inject}
            trigger={
              <Button size="sm" variant="quiet">
                Change…
              </Button>
            }
          />
          <ConfirmDialog
            title={`Remove “${title}”?`}
            confirmLabel="Remove"
            tone="danger"
            command={() => ({ id: newId(), type: "remove-inject", injectId })}
            trigger={
              <Button size="sm" variant="quiet" className="text-danger">
                Remove…
              </Button>
            }
          >
            <p>It will not arrive. Its text is gone from here, though the log keeps it.</p>
          </ConfirmDialog>
        </div>
      )}
    </li>
  );
}
