"use client";

import { quadrantColor, type QuadrantName } from "@/components/ui/quadrant";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { useExercise } from "@/lib/client/hooks";
import type { Placement } from "@/lib/domain/options/option";
import { placementWords } from "./placement-words";

const quarters: [QuadrantName, number, number][] = [
  ["upper-left", -1, -1],
  ["upper-right", 0, -1],
  ["lower-left", -1, 0],
  ["lower-right", 0, 0],
];

/** Where an option stands on the exercise's two axes, with the poles named around it. */
export function PlacementMap({ placement }: { placement: Placement }) {
  const axes = useExercise((state) => state.exercise.axes);
  const here = quadrantOf(placement);
  const words = placementWords(axes, placement);
  return (
    <figure className="w-44">
      <p className="text-center text-xs text-soft">{axes.y.positive}</p>
      <svg
        viewBox="-1.06 -1.06 2.12 2.12"
        role="img"
        aria-label={`On the map: ${words}`}
        className="my-0.5 w-full overflow-visible"
      >
        {quarters.map(([name, x, y]) => (
          <rect
            key={name}
            x={x}
            y={y}
            width={1}
            height={1}
            fill={quadrantColor[name]}
            opacity={name === here ? 0.18 : 0.06}
          />
        ))}
        <path d="M-1 0H1M0-1V1" className="stroke-edge" strokeWidth={0.012} />
        <circle
          cx={placement.x}
          cy={-placement.y}
          r={0.085}
          fill={quadrantColor[here]}
          className="stroke-paper"
          strokeWidth={0.03}
        />
      </svg>
      <p className="text-center text-xs text-soft">{axes.y.negative}</p>
      <figcaption className="flex justify-between gap-2 text-xs text-soft">
        <span>← {axes.x.negative}</span>
        <span>{axes.x.positive} →</span>
      </figcaption>
    </figure>
  );
}
