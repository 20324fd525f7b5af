import { quadrantColor } from "@/components/ui/quadrant";
import { type Plane, round } from "@/lib/domain/map/plane";
import { type Area, dashOf, type Nickname, sampleLength } from "@/lib/domain/map/regions";

/** The narratives around their options. The dashes of the line tell them apart where colour does not. */
export function MapAreas({ areas }: { areas: Area[] }) {
  return (
    <g aria-hidden>
      {areas.map(({ region, path }) => {
        const color = quadrantColor[region.quadrant];
        return (
          <path
            key={region.id}
            d={path}
            fill={color}
            fillOpacity={0.09}
            stroke={color}
            strokeOpacity={0.75}
            strokeWidth={1.25}
            strokeDasharray={dashOf(region)}
          />
        );
      })}
    </g>
  );
}

/** The narratives' nicknames, each with a piece of its line. */
export function Nicknames({ nicknames, plane, size }: { nicknames: Nickname[]; plane: Plane; size: number }) {
  return (
    <g aria-hidden fontSize={size} fontWeight={650}>
      {nicknames.map(({ region, text, x, y, anchor, box }) => {
        const color = quadrantColor[region.quadrant];
        const start = anchor === "start" ? box.x : box.x + box.width - sampleLength;
        return (
          <g key={region.id}>
            <path
              d={`M${round(start)} ${round(y - size * 0.34)}h${sampleLength}`}
              stroke={color}
              strokeWidth={plane.width < 480 ? 1.5 : 2}
              strokeDasharray={dashOf(region)}
            />
            <text
              {...{ x: round(x), y: round(y), textAnchor: anchor, fill: color }}
              {...{ strokeWidth: 4, strokeOpacity: 0.8, strokeLinejoin: "round", paintOrder: "stroke" }}
              className="stroke-paper"
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
