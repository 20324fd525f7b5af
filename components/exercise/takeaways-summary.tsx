"use client";

import { useExercise } from "@/lib/client/hooks";

/** The conclusions, once there are any. */
export function TakeawaysSummary() {
  const takeaways = useExercise((state) => state.takeaways);
  if (takeaways.length === 0) return null;
  return (
    <section aria-labelledby="takeaways">
      <h2 id="takeaways" className="mb-3 text-2xl">
        Takeaways
      </h2>
      <ol className="measure flex flex-col gap-3 font-read text-[1.0625rem] leading-snug">
        {takeaways.map((takeaway, position) => (
          <li key={takeaway.id} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
            <span className="font-semibold text-accent">{position + 1}</span>
            <span dir="auto">{takeaway.statement}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
