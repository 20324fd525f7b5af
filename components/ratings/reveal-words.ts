import type { Reveals, Round } from "@/lib/domain/rounds/round";

export const revealLabels: Record<Reveals, string> = {
  "at-end": "When the round ends",
  "after-own": "To each after their own answer",
  "at-once": "At once",
};

/** What a round's organizer should know of each way. */
export const revealHints: Record<Reveals, string> = {
  "at-end": "Blind: nobody is led by others, and what one person answered cannot be found out.",
  "after-own": "Whoever has answered can watch the figures move, and may guess from that who has just said what.",
  "at-once": "All can watch the figures move, may follow the first answers, and may guess who has just said what.",
};

/** What organizers and moderators should know when they rate. */
export const staffIsApart =
  "Organizers and moderators do not count as the crowd. Where they put an option is shown beside it, as their position.";

/** Who sees what of an answer, and when. */
export function whenRevealed({ reveals }: Pick<Round, "reveals">): string {
  const nobody = "Nobody is ever shown who rated how.";
  const live = "Nobody is shown who rated how; but whoever watches the figures move may guess who has just answered.";
  switch (reveals) {
    case "at-end":
      return `Answers are sealed: what all of them come to is shown to everybody when this round ends. ${nobody}`;
    case "after-own":
      return `Once you have rated an option you see what the crowd thinks of it. ${live}`;
    case "at-once":
      return `What the crowd thinks can be seen while the round goes on. ${live}`;
  }
}
