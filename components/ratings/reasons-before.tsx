"use client";

import { useReasons } from "@/lib/client/use-reasons";
import type { PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";
import type { Round } from "@/lib/domain/rounds/round";

/** Why others rated an option as they did, in a round that is over; without names. */
export function ReasonsBefore({ option, round }: { option: PolicyOption; round: Round }) {
  const reasons = useReasons(round.id, option.number);
  if (!reasons || reasons.length === 0) return null;
  return (
    <details className="mt-6 border-t border-line pt-4">
      <summary className="font-semibold">
        {countOf(reasons.length, "reason")} given in “{round.name}”
      </summary>
      <ul className="mt-2 flex flex-col gap-2">
        {reasons.map((reason, at) => (
          <li key={at} dir="auto" className="border-s-2 border-line ps-3 text-sm whitespace-pre-line">
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
