"use client";

import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";

/** The latest word of the organizers, while the exercise is not published. */
export function LatestAnnouncement() {
  const latest = useExercise((state) => state.announcements.at(-1));
  const members = useExercise((state) => state.members);
  const isOver = useExercise((state) => state.exercise.status === "published");
  if (isOver || !latest) return null;
  return (
    <section aria-label="Announcement" className="border-s-4 border-warn ps-4">
      <p className="kicker">
        Announcement by <bdi>{members[latest.byId]?.alias ?? "an organizer"}</bdi> ·{" "}
        <LocalTime at={latest.at} style="relative" />
      </p>
      <p dir="auto" className="mt-0.5 font-read text-[1.0625rem] leading-normal whitespace-pre-line">
        {latest.text}
      </p>
    </section>
  );
}
