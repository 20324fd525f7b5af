import { quadrantColor } from "@/components/ui/quadrant";
import { type Quadrant, quadrants } from "@/lib/domain/narratives/narrative";

/** The map in the size of a letter, one of its quarters filled. */
export function QuadrantMark({ quadrant }: { quadrant: Quadrant }) {
  return (
    <svg aria-hidden viewBox="0 0 14 14" className="size-3.5">
      {quadrants.map((each) => (
        <rect
          key={each}
          x={each.endsWith("left") ? 0.5 : 7.5}
          y={each.startsWith("upper") ? 0.5 : 7.5}
          width={6}
          height={6}
          rx={1}
          fill={quadrantColor[quadrant]}
          opacity={each === quadrant ? 1 : 0.22}
        />
      ))}
    </svg>
  );
}
