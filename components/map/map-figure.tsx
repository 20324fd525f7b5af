import { memo } from "react";
import type { MapRegion } from "@/lib/domain/map/dots";
import { groundOf, hasHalos, labelsOf } from "@/lib/domain/map/drawing";
import { type Plane, round } from "@/lib/domain/map/plane";
import { areasOf, nicknamesOf } from "@/lib/domain/map/regions";
import type { Spot } from "@/lib/domain/map/spots";
import type { MapView } from "@/lib/domain/map/view";
import { MapAreas, Nicknames } from "./map-areas";
import { FadedDots, Halos, Joins, SpotDot } from "./map-dots";
import { MapGround } from "./map-ground";

type MapFigureProps = {
  view: MapView;
  regions: MapRegion[];
  /** The path to which the number of an option is added. */
  optionsHref: string;
  /** The accessible name. */
  label: string;
  /** As wide as it will be seen; it scales when that turns out otherwise. */
  plane: Plane;
  /** The dots of all options that are not faded, on this plane. */
  spots: Spot[];
  isLabelled?: boolean;
  /** Ids of options that are there for orientation only. */
  faded?: ReadonlySet<string>;
  /** The only dot that Tab stops at; all of them when it is not given. */
  tabStop?: string | null;
};

/** The options on two axes, as a drawing. Dots are links; what else they do is up to who embeds it. */
export const MapFigure = memo(function MapFigure(props: MapFigureProps) {
  const { view, regions, optionsHref, label, plane, spots, isLabelled = true, faded, tabStop } = props;
  const ground = groundOf(plane);
  const nicknameSize = plane.width < 480 ? 12 : 14;
  const marks = view.marks.filter(({ dot }) => !faded?.has(dot.id));
  const hasNarratives = view.marks.some(({ dot }) => dot.narrative);
  const areas = areasOf(regions, view.marks, plane);
  const nicknames = nicknamesOf(view, regions, areas, plane, nicknameSize);
  const labels = isLabelled
    ? labelsOf(
        spots,
        nicknames.map(({ box }) => box),
        plane,
        11,
      )
    : [];

  return (
    <svg
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      role="group"
      aria-label={label}
      className="block h-auto w-full font-ui select-none"
    >
      <MapGround plane={plane} view={view} />
      {/* A drawing of its own cuts off what lies beyond the ground. */}
      <svg {...ground} viewBox={`${ground.x} ${ground.y} ${ground.width} ${ground.height}`}>
        <MapAreas areas={areas} />
        {hasHalos({ ...view, marks }) && <Halos marks={marks} plane={plane} />}
      </svg>
      <Joins marks={marks} plane={plane} />
      <Nicknames nicknames={nicknames} plane={plane} size={nicknameSize} />
      <FadedDots marks={view.marks.filter(({ dot }) => faded?.has(dot.id))} plane={plane} />
      {spots.map((spot) => (
        <SpotDot
          key={spot.id}
          {...{ spot, view, optionsHref }}
          hasNarratives={hasNarratives}
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
          <text key={id} x={round(x)} y={round(y)} data-label={id}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
});
