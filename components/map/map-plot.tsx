"use client";

import { useRouter } from "next/navigation";
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { quadrantColor } from "@/components/ui/quadrant";
import type { Axes } from "@/lib/domain/exercise/setup";
import type { MapDot, MapRegion } from "@/lib/domain/map/dots";
import { planeOf, type Spot, spotsOf } from "@/lib/domain/map/drawing";
import { type Direction, nearest, nextInDirection } from "@/lib/domain/map/walk";
import { DotCard } from "./dot-card";
import { MapFigure } from "./map-figure";
import { useWidth } from "./use-width";

type MapPlotProps = {
  axes: Axes;
  dots: MapDot[];
  regions: MapRegion[];
  optionsHref: string;
  isLabelled?: boolean;
  faded?: ReadonlySet<string>;
  /** Its width before it can be measured. */
  initialWidth: number;
};

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const reach = { mouse: 14, touch: 26 };

/** The drawing with its dots alive: pointer, touch and arrow keys show an option, and lead to it. */
export function MapPlot({ axes, dots, regions, optionsHref, isLabelled, faded, initialWidth }: MapPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, initialWidth);
  const router = useRouter();
  // `isHeld`: opened by a tap, and stays until the next one.
  const [active, setActive] = useState<{ id: string; isHeld: boolean } | null>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const isTouch = useRef(false);

  const plane = planeOf(width);
  const spots = spotsOf(dots, plane).filter((spot) => !faded?.has(spot.id));
  const activeSpot = spots.find((spot) => spot.id === active?.id);
  const tabStop = spots.some((spot) => spot.id === lastFocused) ? lastFocused : (spots[0]?.id ?? null);

  function spotUnder(event: MouseEvent): Spot | null {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = plane.width / box.width;
    const at = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    return nearest(spots, at, isTouch.current ? reach.touch : reach.mouse);
  }

  function show(id: string | null, isHeld = false): void {
    setActive((before) =>
      before?.id === id && before?.isHeld === isHeld ? before : id === null ? null : { id, isHeld },
    );
  }

  function handlePointerMove(event: PointerEvent): void {
    isTouch.current = event.pointerType === "touch";
    if (!isTouch.current) show(spotUnder(event)?.id ?? null);
  }

  function handleClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const isKeyboard = event.detail === 0;
    const spot = isKeyboard ? spots.find((each) => each.id === dotIdOf(event.target)) : spotUnder(event);
    event.preventDefault();
    if (!spot) show(null);
    else if (isTouch.current && !isKeyboard && !(active?.isHeld && active.id === spot.id)) show(spot.id, true);
    else router.push(`${optionsHref}/${spot.dot.number}`);
  }

  function handleFocus(event: FocusEvent): void {
    const id = dotIdOf(event.target);
    if (!id || !event.target.matches(":focus-visible")) return;
    setLastFocused(id);
    show(id);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") return show(null);
    const from = dotIdOf(event.target);
    const direction = directions[event.key];
    const ends: Record<string, Spot | undefined> = { Home: spots[0], End: spots.at(-1) };
    const to = direction ? nextInDirection(spots, from, direction) : ends[event.key]?.id;
    if (!from || !to) return;
    event.preventDefault();
    frame.current?.querySelector<SVGAElement>(`[data-dot="${to}"]`)?.focus();
  }

  return (
    <div ref={frame} className="relative">
      <div
        className={activeSpot ? "cursor-pointer" : undefined}
        onPointerDown={(event) => (isTouch.current = event.pointerType === "touch")}
        onPointerMove={handlePointerMove}
        onPointerLeave={() => !active?.isHeld && show(null)}
        onClick={handleClick}
        onFocus={handleFocus}
        onBlur={() => !active?.isHeld && show(null)}
        onKeyDown={handleKeyDown}
      >
        <MapFigure
          {...{ axes, dots, regions, optionsHref, isLabelled, faded, width, tabStop }}
          label={`Map of ${dots.length} options. Arrow keys go from one to the next, Enter opens it.`}
        />
      </div>
      {activeSpot && (
        <>
          <svg
            viewBox={`0 0 ${plane.width} ${plane.height}`}
            aria-hidden
            className="pointer-events-none absolute inset-0 print:hidden"
          >
            <circle
              cx={activeSpot.x}
              cy={activeSpot.y}
              r={activeSpot.radius + 5}
              fill="none"
              strokeWidth={2}
              stroke={quadrantColor[activeSpot.dot.quadrant]}
            />
          </svg>
          <DotCard
            spot={activeSpot}
            plane={plane}
            href={`${optionsHref}/${activeSpot.dot.number}`}
            isHeld={active?.isHeld ?? false}
          />
        </>
      )}
    </div>
  );
}

function dotIdOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest("[data-dot]")?.getAttribute("data-dot") ?? null) : null;
}
