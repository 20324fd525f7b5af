"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { countTaken } from "@/lib/domain/members/places";
import { limits } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";

/** How many the exercise takes beside its organizers. */
export function CapacityForm() {
  const capacity = useExercise((state) => state.exercise.capacity);
  const taken = countTaken(Object.values(useExercise((state) => state.members)));
  const canSet = useAllowed("set-capacity");
  const { save, isPending, error } = useSave();
  const [typed, setTyped] = useState<string | null>(null);

  const text = typed ?? String(capacity ?? "");
  const wanted = text.trim() === "" ? null : Number(text);
  const isPossible = wanted === null || (Number.isInteger(wanted) && wanted >= 1 && wanted <= limits.members);
  const handleSave = async () => {
    if (!(await save({ id: newId(), type: "set-capacity", capacity: wanted }))) return;
    setTyped(null);
    announce(wanted === null ? "The exercise takes as many as come." : `The exercise takes ${wanted}.`, "success");
  };
  return (
    <form
      className="flex flex-col gap-3 rounded-xl border border-line bg-card p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void handleSave();
      }}
    >
      <div>
        <h2 className="text-lg">Places</h2>
        <p className="text-sm text-soft">
          {capacity === null
            ? `${countOf(taken, "member")} beside the organizers; as many as come are taken.`
            : `${taken.toLocaleString("en")} of ${countOf(capacity, "place")} taken by analysts, moderators and observers.`}
        </p>
      </div>
      {canSet && (
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="How many it takes"
            description="Empty for as many as come. More places let in those who wait; fewer send nobody away."
            className="w-80 max-sm:w-full [&_input]:w-32"
            inputMode="numeric"
            value={text}
            onChange={setTyped}
            errorMessage={isPossible ? null : `From 1 to ${limits.members.toLocaleString("en")}.`}
          />
          <Button type="submit" isPending={isPending} isDisabled={!isPossible || wanted === capacity}>
            Set
          </Button>
        </div>
      )}
      {error && <Notice tone="danger">{error.message}</Notice>}
    </form>
  );
}
