import { formatLength } from "@/components/rounds/lengths";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import type { Round } from "@/lib/domain/rounds/round";

/** When an inject is to arrive, as a clause that goes on after "Arrives"; a moment is said beside it. */
export function planWords(plan: ReleasePlan, rounds: Round[]): string {
  switch (plan.kind) {
    case "reserve":
      return "when you release it";
    case "time":
      return "at a set time";
    case "options":
      return `with PO-${plan.count}`;
    case "silence":
      return `after ${formatLength(plan.forMs)} of silence`;
    case "round": {
      const name = rounds.find(({ id }) => id === plan.roundId)?.name ?? "a round that is gone";
      const edge = `${name} ${plan.edge}`;
      if (plan.offsetMs === 0) return `as ${edge}`;
      return `${formatLength(Math.abs(plan.offsetMs))} ${plan.offsetMs < 0 ? "before" : "after"} ${edge}`;
    }
  }
}
