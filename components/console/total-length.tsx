"use client";

import { Button } from "@/components/ui/button";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { formatLength, scaledTo, totalLength, usualTotals } from "@/components/rounds/lengths";

type TotalLengthProps = { rounds: RoundPlan[]; onChange: (rounds: RoundPlan[]) => void };

/** How long all rounds take together, and shorter or longer versions of the same course. */
export function TotalLength({ rounds, onChange }: TotalLengthProps) {
  const total = totalLength(rounds);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p>
        <span className="text-soft">In all</span> <b className="font-semibold tabular-nums">{formatLength(total)}</b>
      </p>
      <div role="group" aria-label="Fit all rounds into" className="flex flex-wrap items-center gap-1.5">
        <span aria-hidden className="text-soft">
          Fit into
        </span>
        {usualTotals.map(({ id, label, ms }) => (
          <Button
            key={id}
            size="sm"
            isDisabled={total === ms || total === 0}
            onPress={() => onChange(scaledTo(rounds, ms))}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
