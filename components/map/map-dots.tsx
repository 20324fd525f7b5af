import { clsx } from "clsx";
import { quadrantColor } from "@/components/ui/quadrant";
import { isCrowded } from "@/lib/domain/map/drawing";
import { type Plane, round, toPoint } from "@/lib/domain/map/plane";
import { isStack, marksAt, type Spot } from "@/lib/domain/map/spots";
import type { MapView, Mark } from "@/lib/domain/map/view";
import type { Placement } from "@/lib/domain/options/option";
import { Halo } from "./halo";
import { spotColor } from "./spot-color";
import { describeSpot } from "./words";

/** Where the middle half of the crowd puts each option. */
export function Halos({ marks, plane }: { marks: Mark[]; plane: Plane }) {
  return (
    <g aria-hidden>
      {marks.map(
        ({ dot, halo, quadrant }) =>
          halo && <Halo key={dot.id} ellipse={halo} plane={plane} color={quadrantColor[quadrant]} />,
      )}
    </g>
  );
}

/** Thin lines: between the two places of a split opinion, and finer ones from each merged option to where it went. */
export function Joins({ marks, plane }: { marks: Mark[]; plane: Plane }) {
  const byId = new Map(marks.map((mark) => [mark.dot.id, mark]));
  return (
    <g aria-hidden opacity={isCrowded(marks) ? 0.4 : 0.75}>
      {marks.map((mark) => {
        const [place, otherPlace] = mark.places;
        const into = mark.dot.mergedInto && byId.get(mark.dot.mergedInto.id)?.places[0];
        const color = quadrantColor[mark.quadrant];
        return (
          <g key={mark.dot.id} stroke={color}>
            {otherPlace && <Join {...{ from: place!, to: otherPlace, plane }} width={1.5} />}
            {into && <Join {...{ from: place!, to: into, plane }} width={0.75} />}
          </g>
        );
      })}
    </g>
  );
}

function Join({ from, to, plane, width }: { from: Placement; to: Placement; plane: Plane; width: number }) {
  const [start, end] = [toPoint(plane, from), toPoint(plane, to)];
  return (
    <line {...{ x1: round(start.x), y1: round(start.y), x2: round(end.x), y2: round(end.y) }} strokeWidth={width} />
  );
}

/** Options that are there for orientation only. */
export function FadedDots({ marks, plane }: { marks: Mark[]; plane: Plane }) {
  return (
    <g aria-hidden className="fill-soft" opacity={0.35}>
      {marks.flatMap(({ dot, places }) =>
        places.map((place, index) => {
          const { x, y } = toPoint(plane, place);
          return <circle key={`${dot.id}/${index}`} cx={round(x)} cy={round(y)} r={2} />;
        }),
      )}
    </g>
  );
}

type SpotDotProps = { spot: Spot; view: MapView; optionsHref: string; hasNarratives: boolean; tabIndex: number };

const focusLook = "outline-none focus-visible:[&>circle]:stroke-ink focus-visible:[&>circle]:stroke-3";

/** An option's dot, which leads to it, or the stack of several at one place, which opens their list. */
export function SpotDot({ spot, view, optionsHref, hasNarratives, tabIndex }: SpotDotProps) {
  const { id, entries } = spot;
  const common = { "data-dot": id, tabIndex, "aria-label": describeSpot(spot, view) };
  if (isStack(spot)) {
    return (
      <g role="button" aria-haspopup="true" className={clsx("cursor-pointer", focusLook)} {...common}>
        <StackCircle spot={spot} />
      </g>
    );
  }
  const { mark } = entries[0]!;
  return (
    <a href={`${optionsHref}/${mark.dot.number}`} className={focusLook} {...common}>
      <circle cx={round(spot.x)} cy={round(spot.y)} r={spot.radius} {...lookOf(mark, view, hasNarratives)} />
    </a>
  );
}

function StackCircle({ spot }: { spot: Spot }) {
  return (
    <>
      <circle
        cx={round(spot.x)}
        cy={round(spot.y)}
        r={spot.radius}
        className="stroke-paper"
        strokeWidth={1}
        fill={spotColor(spot)}
      />
      <text
        x={round(spot.x)}
        y={round(spot.y + 3.4)}
        textAnchor="middle"
        fontSize={9.5}
        fontWeight={700}
        className="fill-paper"
      >
        {marksAt(spot).length}
      </text>
    </>
  );
}

/** Full: in a narrative. Pale: in none, where there are some. Hollow: merged. Dashed: the crowd has not placed it. */
function lookOf({ dot, quadrant, whose }: Mark, { by }: MapView, hasNarratives: boolean) {
  const color = quadrantColor[quadrant];
  if (dot.mergedInto) return { fill: "var(--color-paper)", stroke: color, strokeWidth: 1.5 };
  if (by === "crowd" && whose === "author")
    return { fill: "var(--color-paper)", stroke: color, strokeWidth: 1.5, strokeDasharray: "2.5 2" };
  if (hasNarratives && !dot.narrative)
    return { fill: `color-mix(in srgb, ${color} 35%, var(--color-paper))`, stroke: color, strokeWidth: 1.5 };
  return { fill: color, stroke: "var(--color-paper)", strokeWidth: 0.75 };
}
