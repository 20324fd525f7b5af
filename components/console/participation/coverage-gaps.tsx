"use client";

import { useExercise } from "@/lib/client/hooks";
import { type Coverage, type Gap, gapsIn } from "@/lib/domain/coverage/coverage";

const headings: Record<Gap, string> = { empty: "Nothing by", "one-voice": "One author alone by" };

/** The empty cells and those with one author, named. */
export function CoverageGaps({ coverage }: { coverage: Coverage }) {
  const { stakeholders, instruments } = useExercise((state) => state.exercise);
  const found = gapsIn(coverage);
  if (found.length === 0) {
    return <p className="mt-4">Every stakeholder is spoken of by every instrument, and by more than one author.</p>;
  }
  const named = (ids: string[]): string =>
    ids.length === instruments.length
      ? "any instrument"
      : list.format(ids.map((id) => instruments.find((term) => term.id === id)?.name ?? id));
  return (
    <section aria-labelledby="gaps" className="mt-5">
      <h4 id="gaps" className="font-semibold">
        What is missing
      </h4>
      <ul className="mt-1 columns-1 gap-x-10 text-sm md:columns-2">
        {found.map(({ stakeholder, ...gaps }) => (
          <li key={stakeholder} className="break-inside-avoid border-b border-line py-1.5">
            <bdi className="font-medium">{stakeholders.find(({ id }) => id === stakeholder)?.name ?? stakeholder}</bdi>
            {(["empty", "one-voice"] as const).map(
              (gap) =>
                gaps[gap].length > 0 && (
                  <span key={gap} className="block text-soft">
                    {headings[gap]} <bdi>{named(gaps[gap])}</bdi>.
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const list = new Intl.ListFormat("en-GB");
