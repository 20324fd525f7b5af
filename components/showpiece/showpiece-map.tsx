import { clsx } from "clsx";
import { quadrantColor, quadrantText, type QuadrantName } from "@/components/ui/quadrant";
import { toPoint } from "@/lib/domain/map/plane";
import { dashOf } from "@/lib/domain/map/regions";
import type { Ripple } from "@/lib/domain/showpiece/lately";
import { type Dot, type FormedRegion, ground } from "@/lib/domain/showpiece/reel";

type ShowpieceMapProps = {
  dots: Dot[];
  regions: FormedRegion[];
  ripples: Ripple[];
  /** The option of which something has just been told. */
  spoken: number | null;
};

// Places are told in parts of the drawing, so that it has the size of its box, and its dots theirs, on every screen.
const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;

function placeOf(dot: Dot): { cx: string; cy: string } {
  const { x, y } = toPoint(ground, dot);
  return { cx: percent(x, ground.width), cy: percent(y, ground.height) };
}

const corners: Record<QuadrantName, string> = {
  "upper-left": "top-1.5 left-2.5 items-start",
  "upper-right": "top-1.5 right-2.5 items-end",
  "lower-left": "bottom-1.5 left-2.5 items-start",
  "lower-right": "right-2.5 bottom-1.5 items-end",
};
const halves: [QuadrantName, string, string][] = [
  ["upper-left", "0%", "0%"],
  ["upper-right", "50%", "0%"],
  ["lower-right", "50%", "50%"],
  ["lower-left", "0%", "50%"],
];

/** Options on two axes, larger the more is said of them; narratives as areas around theirs. */
export function ShowpieceMap({ dots, regions, ripples, spoken }: ShowpieceMapProps) {
  const byNumber = new Map(dots.map((dot) => [dot.number, dot]));
  const named = spoken === null ? undefined : byNumber.get(spoken);
  return (
    <div aria-hidden className="relative aspect-[4/3] overflow-hidden rounded-lg">
      <svg className="absolute inset-0 size-full">
        {halves.map(([quadrant, x, y]) => (
          <rect key={quadrant} {...{ x, y }} width="50%" height="50%" fill={quadrantColor[quadrant]} opacity="0.07" />
        ))}
        <line x1="50%" x2="50%" y1="0" y2="100%" className="stroke-line" />
        <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" />
      </svg>
      <svg viewBox={`0 0 ${ground.width} ${ground.height}`} className="absolute inset-0 size-full">
        {regions.map((region) => (
          <path
            key={region.number}
            d={region.path}
            fill={quadrantColor[region.quadrant]}
            fillOpacity={0.11}
            stroke={quadrantColor[region.quadrant]}
            strokeOpacity={0.8}
            strokeWidth={1.25}
            strokeDasharray={dashOf(region)}
            vectorEffect="non-scaling-stroke"
            className="animate-appear"
          />
        ))}
      </svg>
      <svg className="absolute inset-0 size-full">
        {ripples.map(({ beat, option }) => {
          const dot = byNumber.get(option);
          return (
            dot && (
              <circle
                key={beat}
                {...placeOf(dot)}
                r="8"
                fill={quadrantColor[dot.quadrant]}
                className="origin-center animate-ripple opacity-0 [transform-box:fill-box]"
              />
            )
          );
        })}
        {dots.map((dot) => (
          <DotMark key={dot.number} dot={dot} isSpoken={dot.number === spoken} />
        ))}
        {named && <DotName dot={named} />}
      </svg>
      {halves.map(([quadrant]) => (
        <div key={quadrant} className={clsx("absolute flex flex-col", corners[quadrant])}>
          {regions
            .filter((region) => region.quadrant === quadrant)
            .map(({ number, nickname }) => (
              <span
                key={number}
                className={clsx(
                  "animate-appear font-read text-[0.8125rem] leading-tight font-semibold sm:text-base",
                  quadrantText[quadrant],
                )}
              >
                <bdi>{nickname}</bdi>
              </span>
            ))}
        </div>
      ))}
    </div>
  );
}

const travels = "origin-center animate-land transition-[cx,cy,r,fill] duration-700 ease-out [transform-box:fill-box]";

function DotMark({ dot, isSpoken }: { dot: Dot; isSpoken: boolean }) {
  const color = quadrantColor[dot.quadrant];
  const radius = dot.isMerged ? 3.5 : 4.5 + Math.min(4.5, Math.sqrt(dot.comments));
  return (
    <circle
      {...placeOf(dot)}
      r={isSpoken ? radius + 1.5 : Math.round(radius * 10) / 10}
      fill={dot.isMerged ? "transparent" : color}
      stroke={dot.isMerged ? color : "var(--color-card)"}
      strokeWidth={isSpoken ? 2 : 1.25}
      strokeOpacity={dot.isMerged ? 0.7 : 1}
      className={travels}
    />
  );
}

function DotName({ dot }: { dot: Dot }) {
  const { cx, cy } = placeOf(dot);
  const isLeft = dot.x > 0.6;
  return (
    <text
      {...{ x: cx, y: cy, dx: isLeft ? -13 : 13, dy: 4, textAnchor: isLeft ? "end" : "start" }}
      {...{ strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" }}
      className="fill-ink stroke-card font-ui text-[0.8125rem] font-bold"
    >
      PO-{dot.number}
    </text>
  );
}
