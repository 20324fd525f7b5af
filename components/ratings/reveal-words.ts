import type { Reveals, Round } from "@/lib/domain/rounds/round";

export const revealLabels: Record<Reveals, string> = {
  "at-end": "When the round ends",
  "after-own": "To each after their own answer",
  "at-once": "At once",
};

/** Who sees what of an answer, and when. */
export function whenRevealed({ reveals }: Pick<Round, "reveals">): string {
  const nobody = "Nobody is ever shown who rated how.";
  switch (reveals) {
    case "at-end":
      return `Your answers are sealed: what all of them come to is shown to everybody when this round ends. ${nobody}`;
    case "after-own":
      return `Once you have rated an option you see what the crowd thinks of it. ${nobody}`;
    case "at-once":
      return `What the crowd thinks can be seen while the round goes on. ${nobody}`;
  }
}
