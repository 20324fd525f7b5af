import { memo } from "react";
import { quadrantColor } from "@/components/ui/quadrant";
import type { Axes } from "@/lib/domain/exercise/setup";
import type { MapDot, MapRegion } from "@/lib/domain/map/dots";
import { areaOf, labelsOf, nicknamesOf, planeOf, round, shortened, type Spot, spotsOf } from "@/lib/domain/map/drawing";
import { type Plane, toPoint } from "@/lib/domain/map/plane";
import { quadrants } from "@/lib/domain/narratives/narrative";

type MapFigureProps = {
  axes: Axes;
  dots: MapDot[];
  regions: MapRegion[];
  /** The path to which the number of an option is added. */
  optionsHref: string;
  /** The accessible name. */
  label: string;
  /** The width in CSS pixels at which it will be seen; it scales when that turns out otherwise. */
  width: number;
  isLabelled?: boolean;
  /** Ids of dots that are there for orientation only. */
  faded?: ReadonlySet<string>;
  /** The only dot that Tab stops at; all of them when it is not given. */
  tabStop?: string | null;
};

/** The options on two axes, as a drawing. Dots are links; what else they do is up to who embeds it. */
export const MapFigure = memo(function MapFigure(props: MapFigureProps) {
  const { axes, dots, regions, optionsHref, label, width, isLabelled = true, faded, tabStop } = props;
  const plane = planeOf(width);
  const nicknameSize = width < 480 ? 12 : 14;
  const spots = spotsOf(dots, plane);
  const shown = spots.filter((spot) => !faded?.has(spot.id));
  const nicknames = nicknamesOf(regions, plane, nicknameSize);
  const labels = isLabelled ? labelsOf(shown, nicknames, plane, 11) : [];

  return (
    <svg
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      role="group"
      aria-label={label}
      className="block h-auto w-full font-ui select-none"
    >
      <Ground plane={plane} axes={axes} />
      {regions.map((region) => (
        <Area key={region.id} region={region} plane={plane} />
      ))}
      <g className="font-ui" fontSize={nicknameSize} fontWeight={650} aria-hidden>
        {nicknames.map(({ id, text, x, y, anchor }, index) => (
          <text key={id} x={round(x)} y={round(y)} textAnchor={anchor} fill={quadrantColor[regions[index]!.quadrant]}>
            {text}
          </text>
        ))}
      </g>
      <Joins spots={shown} />
      {spots
        .filter((spot) => faded?.has(spot.id))
        .map((spot) => (
          <circle key={spot.id} cx={round(spot.x)} cy={round(spot.y)} r={2} className="fill-soft" opacity={0.35} />
        ))}
      {shown.map((spot) => (
        <DotLink
          key={spot.id}
          spot={spot}
          href={`${optionsHref}/${spot.dot.number}`}
          isLoose={regions.length > 0 && !spot.dot.narrative}
          tabIndex={tabStop === undefined || tabStop === spot.id ? 0 : -1}
        />
      ))}
      <g
        fontSize={11}
        className="pointer-events-none fill-soft stroke-paper"
        {...{ strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" }}
        aria-hidden
      >
        {labels.map(({ id, text, x, y }) => (
          <text key={id} x={round(x)} y={round(y)}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
});

function Ground({ plane, axes }: { plane: Plane; axes: Axes }) {
  const { width, height, margin } = plane;
  const middle = toPoint(plane, { x: 0, y: 0 });
  const half = { width: width / 2 - margin, height: height / 2 - margin };
  const fit = (text: string, room: number) => shortened(text, room, 12);
  return (
    <g aria-hidden>
      {quadrants.map((quadrant) => (
        <rect
          key={quadrant}
          x={quadrant.endsWith("left") ? margin : middle.x}
          y={quadrant.startsWith("upper") ? margin : middle.y}
          {...half}
          fill={quadrantColor[quadrant]}
          opacity={0.065}
        />
      ))}
      <path
        d={`M${margin} ${middle.y}H${width - margin}M${middle.x} ${margin}V${height - margin}`}
        className="stroke-edge"
        strokeOpacity={0.55}
      />
      <g fontSize={12} fontWeight={500} textAnchor="middle" className="fill-soft">
        <text x={middle.x} y={margin - 9}>
          {fit(axes.y.positive, width - 2 * margin)}
        </text>
        <text x={middle.x} y={height - margin + 18}>
          {fit(axes.y.negative, width - 2 * margin)}
        </text>
        <text transform={`translate(${margin - 9} ${middle.y}) rotate(-90)`}>
          {fit(axes.x.negative, height - 2 * margin)}
        </text>
        <text transform={`translate(${width - margin + 9} ${middle.y}) rotate(90)`}>
          {fit(axes.x.positive, height - 2 * margin)}
        </text>
      </g>
    </g>
  );
}

function Area({ region, plane }: { region: MapRegion; plane: Plane }) {
  const path = areaOf(region, plane);
  if (!path) return null;
  const color = quadrantColor[region.quadrant];
  // Fill and stroke are one surface only when they fade together.
  return (
    <g aria-hidden opacity={0.13}>
      <path
        d={path}
        fill={color}
        stroke={color}
        strokeWidth={plane.width < 480 ? 26 : 38}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </g>
  );
}

/** From each merged option to the one it went into. */
function Joins({ spots }: { spots: Spot[] }) {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  return (
    <g aria-hidden strokeWidth={1} opacity={0.6}>
      {spots.map((spot) => {
        const into = spot.dot.mergedInto && byId.get(spot.dot.mergedInto.id);
        if (!into) return null;
        return (
          <line
            key={spot.id}
            {...{ x1: round(spot.x), y1: round(spot.y), x2: round(into.x), y2: round(into.y) }}
            stroke={quadrantColor[spot.dot.quadrant]}
          />
        );
      })}
    </g>
  );
}

type DotLinkProps = { spot: Spot; href: string; isLoose: boolean; tabIndex: number };

function DotLink({ spot: { id, dot, x, y, radius }, href, isLoose, tabIndex }: DotLinkProps) {
  const color = quadrantColor[dot.quadrant];
  const look = dot.mergedInto
    ? { fill: "var(--color-paper)", strokeWidth: 1.5 }
    : isLoose
      ? { fill: `color-mix(in srgb, ${color} 35%, var(--color-paper))`, strokeWidth: 1.5 }
      : { fill: color, strokeWidth: 0 };
  return (
    <a
      href={href}
      data-dot={id}
      tabIndex={tabIndex}
      aria-label={describe(dot)}
      className="outline-none focus-visible:[&>circle]:stroke-ink focus-visible:[&>circle]:stroke-3"
    >
      <circle cx={round(x)} cy={round(y)} r={radius} stroke={color} {...look} />
    </a>
  );
}

/** A dot in words. */
export function describe(dot: MapDot): string {
  const where = dot.mergedInto
    ? `merged into PO-${dot.mergedInto.number}`
    : (dot.narrative?.nickname ?? "in no narrative");
  return `PO-${dot.number}: ${dot.title}, ${where}, by ${dot.author}`;
}
