import type { Ellipse } from "@/lib/domain/map/crowd-place";
import { ellipseMatrix, type Plane } from "@/lib/domain/map/plane";

type HaloProps = { ellipse: Ellipse; plane: Plane; color: string; isStrong?: boolean };

// Where all agree about one question the middle half has no width: it stays a line that can be seen.
const thinnest = 0.012;

/** The ellipse of the middle half. */
export function Halo({ ellipse, plane, color, isStrong }: HaloProps) {
  const { rx, ry } = ellipse;
  return (
    <circle
      r={1}
      transform={ellipseMatrix(plane, { ...ellipse, rx: Math.max(thinnest, rx), ry: Math.max(thinnest, ry) })}
      fill={color}
      fillOpacity={isStrong ? 0.2 : 0.1}
      stroke={color}
      strokeOpacity={isStrong ? 0.9 : 0.22}
      strokeWidth={1}
      vectorEffect="non-scaling-stroke"
    />
  );
}
