import { quadrantColor } from "@/components/ui/quadrant";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import type { Placement } from "@/lib/domain/options/option";

const reach = 10;

/** The map in the size of a letter: where an option stands, seen from the row it is listed in. */
export function PlacementMark({ placement, className }: { placement: Placement; className?: string }) {
  const color = quadrantColor[quadrantOf(placement)];
  return (
    <svg aria-hidden viewBox="-14 -14 28 28" className={className}>
      <rect x={-13.5} y={-13.5} width={27} height={27} rx={4} fill="none" className="stroke-line" />
      <path d="M-13.5 0H13.5M0-13.5V13.5" className="stroke-line" />
      <circle cx={placement.x * reach} cy={-placement.y * reach} r={3.5} fill={color} />
    </svg>
  );
}
