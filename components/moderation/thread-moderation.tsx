"use client";

import { Lock, LockOpen } from "lucide-react";
import { useAct } from "@/components/discussion/use-act";
import { useMayNow } from "@/components/discussion/use-taking-part";
import { ReasonDialog } from "@/components/editing/reason-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { LockThread, type ThreadSubject } from "@/lib/domain/threads/thread-rule";
import { ModerationLink } from "./moderation-link";
import { SlowModeSelect } from "./slow-mode-select";

/** That a thread is locked, to all; to staff the ways to lock it, to open it again, and to slow it down. */
export function ThreadModeration({ subject }: { subject: ThreadSubject }) {
  const lock = useExercise((state) => state.threadRules[subject.id]?.lock ?? null);
  const mayLock = useMayNow("lock-thread");
  const { act, isPending } = useAct();
  return (
    <>
      {lock && (
        <Notice tone="warn" title="The moderators have locked this thread">
          <span dir="auto">{lock.reason}</span> <ModerationLink kind="threads" label="The log of moderation" />
        </Notice>
      )}
      {mayLock && (
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          {lock ? (
            <Button
              size="sm"
              isPending={isPending}
              onPress={() => void act({ id: newId(), type: "unlock-thread", subject })}
            >
              <LockOpen aria-hidden size={14} />
              Unlock
            </Button>
          ) : (
            <ReasonDialog
              trigger={
                <Button size="sm" variant="quiet">
                  <Lock aria-hidden size={14} />
                  Lock…
                </Button>
              }
              title="Lock this thread"
              description="Everybody reads it. Only organizers and moderators go on writing here, until you unlock it."
              act="Lock"
              variant="primary"
              keptAs={`lock:${subject.id}`}
              schema={LockThread.shape.reason}
              command={(reason) => ({ id: newId(), type: "lock-thread", subject, reason })}
            />
          )}
          <SlowModeSelect subject={subject} />
        </div>
      )}
    </>
  );
}
