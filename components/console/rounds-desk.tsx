"use client";

import { PageHeader } from "@/components/ui/page-header";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { MoreTime } from "./more-time";
import { RoundControls } from "./round-controls";
import { RoundPlanning } from "./round-planning";
import { RoundTimeline } from "./round-timeline";

/** The clock of the exercise: its plan while it is a draft, its course from then on. */
export function RoundsDesk() {
  const status = useExercise((state) => state.exercise.status);
  const canPlan = useAllowed("plan-rounds");
  const canGrant = useAllowed("grant-grace");
  return (
    <div className="flex flex-col gap-8">
      <div>
        <PageHeader
          title="Rounds"
          lede={
            canPlan
              ? "Each begins when the one before it ends, or at a time of its own. Reading is always permitted."
              : undefined
          }
        />
        {status === "open" && <RoundControls />}
        {status === "draft" && !canPlan && <Notice>Organizers plan the rounds; you are here as a moderator.</Notice>}
      </div>
      {canPlan ? <RoundPlanning /> : <RoundTimeline />}
      {canGrant && <MoreTime />}
    </div>
  );
}
