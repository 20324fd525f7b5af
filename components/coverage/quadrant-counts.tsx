"use client";

import Link from "next/link";
import { byQuadrant, quadrantWords } from "@/components/narratives/quadrant-words";
import { quadrantColor } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Coverage } from "@/lib/domain/coverage/coverage";
import { gapKindOf } from "@/lib/domain/coverage/gap";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { countOf } from "@/lib/domain/report/words";
import { optionsInGapPath } from "./coverage-paths";

/** How many options lie in each quarter of the map, where their authors placed them. */
export function QuadrantCounts({ coverage }: { coverage: Coverage }) {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  const inOrder = quadrants.map((quadrant) => ({ quadrant, number: 0 })).toSorted(byQuadrant);
  return (
    <section aria-labelledby="quadrants">
      <h2 id="quadrants" className="text-xl">
        The quarters of the map
      </h2>
      <p className="mt-1 mb-3 text-sm text-soft">Where their authors have placed them, as on the map.</p>
      <ul className="grid max-w-2xl grid-cols-2 gap-2">
        {inOrder.map(({ quadrant }) => {
          const voices = coverage.quadrants[quadrant];
          const gap = gapKindOf(voices);
          return (
            <li
              key={quadrant}
              className="rounded-lg border border-s-4 border-line bg-card px-3.5 py-2.5"
              style={{ borderInlineStartColor: quadrantColor[quadrant] }}
            >
              <bdi className="block text-sm text-soft">{quadrantWords(quadrant, axes)}</bdi>
              {gap === "empty" ? (
                <span className="font-semibold">No option</span>
              ) : (
                <Link
                  href={optionsInGapPath(slug, { quadrant })}
                  className="font-semibold underline-offset-2 hover:underline"
                >
                  {countOf(voices.options, "option")}
                </Link>
              )}
              {gap !== "empty" && (
                <span className="text-soft">
                  {gap === "one-voice" ? ", one author alone" : ` of ${countOf(voices.authors, "author")}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
