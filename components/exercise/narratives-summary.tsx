"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { quadrantBorder, quadrantText } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";

/** The master narratives once there are any. */
export function NarrativesSummary() {
  const slug = useExercise((state) => state.exercise.slug);
  const narratives = Object.values(useExercise((state) => state.narratives)).toSorted((a, b) => a.number - b.number);
  if (narratives.length === 0) return null;
  return (
    <section aria-labelledby="narratives">
      <h2 id="narratives" className="mb-2 text-lg">
        {narratives.length} {narratives.length === 1 ? "narrative" : "narratives"}
      </h2>
      <ul className="flex flex-col gap-3">
        {narratives.map((narrative) => (
          <li key={narrative.id} className={clsx("relative border-s-3 ps-3", quadrantBorder[narrative.quadrant])}>
            <Link
              href={`/exercises/${slug}/narratives/${narrative.number}`}
              dir="auto"
              className={clsx(
                "font-read text-base font-semibold after:absolute after:inset-0 hover:underline",
                quadrantText[narrative.quadrant],
              )}
            >
              {narrative.nickname}
            </Link>
            <span className="ms-2 text-[0.8125rem] text-soft tabular-nums">
              {narrative.optionIds.length} {narrative.optionIds.length === 1 ? "option" : "options"}
            </span>
            {narrative.tagline && (
              <p dir="auto" className="text-sm text-soft">
                {narrative.tagline}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
