"use client";

import { OptionLink } from "@/components/options/option-link";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import type { useMyRatings } from "@/lib/client/use-ratings";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Round } from "@/lib/domain/rounds/round";

type RatedPartsProps = { option: PolicyOption; round: Round; mine: NonNullable<ReturnType<typeof useMyRatings>> };

/** Says to whoever has rated an option that was merged into this one why they are asked again. */
export function RatedParts({ option, round, mine }: RatedPartsProps) {
  const options = useExercise((state) => state.options);
  const rated = Object.keys(option.takenIn).flatMap((id) => (mine(round.id, id) && options[id]) || []);
  if (rated.length === 0) return null;
  return (
    <Notice tone="warn" title="You have rated a part of it" className="mb-4">
      <p>What you answered stays with that option. Say what you think of both together, as they stand here.</p>
      <ul className="mt-1">
        {rated.map((part) => (
          <li key={part.id}>
            <OptionLink option={part} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
