"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { countOf } from "@/lib/domain/report/words";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { formatLength, totalLength } from "@/components/rounds/lengths";
import { RoundPlanEditor, whyPlanFails } from "./round-plan-editor";

type FoldedPlanProps = { rounds: RoundPlan[]; onChange: (rounds: RoundPlan[]) => void };

/** The rounds in a line, to be opened by who wants others than the template's. */
export function FoldedPlan({ rounds, onChange }: FoldedPlanProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  // What keeps the form from being sent must be in sight.
  const isOpen = isUnfolded || whyPlanFails(rounds) !== null;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-4 rounded-lg border border-line px-4 py-2">
        <p className="min-w-0 flex-1 text-sm">
          <b className="font-semibold">
            {countOf(rounds.length, "round")}, {formatLength(totalLength(rounds))}
          </b>
          {!isOpen && <span className="block text-soft">{rounds.map(({ name }) => name).join(", ")}</span>}
        </p>
        <Button size="sm" aria-expanded={isOpen} onPress={() => setIsUnfolded(!isOpen)}>
          {isOpen ? "Fold" : "Change"}
        </Button>
      </div>
      {isOpen && (
        <RoundPlanEditor
          rounds={rounds}
          onChange={(next) => {
            setIsUnfolded(true);
            onChange(next);
          }}
          hasPurposes={false}
        />
      )}
    </div>
  );
}
