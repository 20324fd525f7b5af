"use client";

import { Fields } from "@/components/editing/fields";
import { SaveBar } from "@/components/editing/save-bar";
import { Theirs } from "@/components/editing/theirs";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { planOf } from "@/lib/domain/rounds/round";
import { formatLength } from "@/components/rounds/lengths";
import { RoundPlanEditor, whyPlanFails } from "./round-plan-editor";
import { TotalLength } from "./total-length";

/** The plan while the exercise is a draft. */
export function RoundPlanning() {
  const saved = useExercise((state) => state.rounds).map(planOf);
  const { mine, theirs, isDirty, change, discard } = useKeptEdit(useKeptKey("rounds"), saved);
  const { save, isPending, error, clearError } = useSave();

  const handleSave = async () => {
    if (await save({ id: newId(), type: "plan-rounds", rounds: mine, base: saved })) discard();
  };
  return (
    <div className="flex flex-col gap-5">
      {theirs && (
        <Theirs>
          <ol className="list-decimal ps-5 text-sm">
            {theirs.map((round) => (
              <li key={round.id}>
                {round.name}, {formatLength(round.lengthMs)}
              </li>
            ))}
          </ol>
        </Theirs>
      )}
      <Fields isPending={isPending} className="flex flex-col gap-5">
        <TotalLength rounds={mine} onChange={(rounds) => change(rounds.map(planOf))} />
        <RoundPlanEditor rounds={mine} onChange={(rounds) => change(rounds.map(planOf))} />
      </Fields>
      {(isDirty || error) && (
        <div
          data-editor-bar
          className="sticky bottom-(--bottom-bar) z-10 -mx-3 border-t border-line bg-paper px-3 py-3"
        >
          <SaveBar
            {...{ error, isPending, isDirty }}
            isConflict={theirs !== undefined}
            obstacle={whyPlanFails(mine)}
            onSave={() => void handleSave()}
            onDiscard={() => {
              discard();
              clearError();
            }}
          />
        </div>
      )}
    </div>
  );
}
