"use client";

import { useRouter } from "next/navigation";
import { useInteractOutside } from "react-aria";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { MapRegion } from "@/lib/domain/map/dots";
import { planeOf } from "@/lib/domain/map/drawing";
import { isStack, type Spot, spotsOf } from "@/lib/domain/map/spots";
import type { MapView } from "@/lib/domain/map/view";
import { type Direction, nearest, nextInDirection } from "@/lib/domain/map/walk";
import { countOf } from "@/lib/domain/report/words";
import { MapFigure } from "./map-figure";
import { MapFocus } from "./map-focus";
import { SpotCard } from "./spot-card";
import { useWidth } from "./use-width";

type MapPlotProps = {
  view: MapView;
  regions: MapRegion[];
  optionsHref: string;
  isLabelled?: boolean;
  faded?: ReadonlySet<string>;
  /** Its width before it can be measured. */
  initialWidth: number;
  /** What opening an option means here; otherwise its page. */
  onOpen?: (number: number) => void;
};

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const reach = { mouse: 14, touch: 26 };

/** `held`: stays until the next press or Escape; by keyboard, its list has the focus. */
type Active = { id: string; held: "no" | "by-pointer" | "by-keyboard" };

/** The drawing with its dots alive: pointer, touch and arrow keys show an option, and lead to it. */
export function MapPlot({ view, regions, optionsHref, isLabelled, faded, initialWidth, onOpen }: MapPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, initialWidth);
  const router = useRouter();
  const [active, setActive] = useState<Active | null>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const isTouch = useRef(false);
  const isHeld = active !== null && active.held !== "no";
  useInteractOutside({ ref: frame, onInteractOutside: () => setActive(null), isDisabled: !isHeld });

  const plane = useMemo(() => planeOf(width), [width]);
  const spots = useMemo(
    () =>
      spotsOf(
        view.marks.filter(({ dot }) => !faded?.has(dot.id)),
        plane,
      ),
    [view, faded, plane],
  );
  const activeSpot = spots.find((spot) => spot.id === active?.id);
  const tabStop = spots.some((spot) => spot.id === lastFocused) ? lastFocused : (spots[0]?.id ?? null);

  useEffect(() => {
    if (active?.held === "by-keyboard")
      frame.current?.querySelector<HTMLElement>("[data-card] :is(a, button)")?.focus();
  }, [active]);

  function spotUnder(event: MouseEvent): Spot | null {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = plane.width / box.width;
    const at = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    return nearest(spots, at, isTouch.current ? reach.touch : reach.mouse);
  }

  function show(id: string | null, held: Active["held"] = "no"): void {
    setActive((before) => (before?.id === id && before?.held === held ? before : id === null ? null : { id, held }));
  }

  function focusDot(id: string): void {
    frame.current?.querySelector<SVGElement>(`[data-dot="${id}"]`)?.focus();
  }

  function open(spot: Spot, held: Active["held"]): void {
    if (isStack(spot)) return show(spot.id, held);
    const { number } = spot.entries[0]!.mark.dot;
    if (onOpen) onOpen(number);
    else router.push(`${optionsHref}/${number}`);
  }

  function handlePointerMove(event: PointerEvent): void {
    isTouch.current = event.pointerType === "touch";
    if (!isTouch.current && !isHeld) show(spotUnder(event)?.id ?? null);
  }

  function handleClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const isKeyboard = event.detail === 0;
    const spot = isKeyboard ? spots.find((each) => each.id === dotIdOf(event.target)) : spotUnder(event);
    event.preventDefault();
    if (!spot) show(null);
    else if (isTouch.current && !isKeyboard && !(isHeld && active.id === spot.id)) show(spot.id, "by-pointer");
    else open(spot, isKeyboard ? "by-keyboard" : "by-pointer");
  }

  function handleFocus(event: FocusEvent): void {
    const id = dotIdOf(event.target);
    if (!id || !event.target.matches(":focus-visible")) return;
    setLastFocused(id);
    show(id);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const from = dotIdOf(event.target);
    const spot = spots.find((each) => each.id === from);
    if (event.key === "Escape") {
      if (active && !from) focusDot(active.id);
      return show(null);
    }
    if (!spot) return;
    // A link is pressed by the browser.
    if ((event.key === "Enter" || event.key === " ") && isStack(spot)) {
      event.preventDefault();
      return open(spot, "by-keyboard");
    }
    const direction = directions[event.key];
    const ends: Record<string, Spot | undefined> = { Home: spots[0], End: spots.at(-1) };
    const to = direction ? nextInDirection(spots, spot.id, direction) : ends[event.key]?.id;
    if (!to) return;
    event.preventDefault();
    focusDot(to);
  }

  return (
    <div ref={frame} className="relative" onKeyDown={handleKeyDown}>
      <div
        className={activeSpot ? "cursor-pointer" : undefined}
        onPointerDown={(event) => (isTouch.current = event.pointerType === "touch")}
        onPointerMove={handlePointerMove}
        onPointerLeave={() => !isHeld && show(null)}
        onClick={handleClick}
        onFocus={handleFocus}
        onBlur={() => !isHeld && show(null)}
      >
        <MapFigure
          {...{ view, regions, optionsHref, isLabelled, faded, plane, spots, tabStop }}
          label={`Map of ${countOf(view.marks.length, "option")}. Arrow keys go from one to the next, Enter opens it.`}
        />
      </div>
      {activeSpot && (
        <>
          <MapFocus spot={activeSpot} view={view} plane={plane} />
          <SpotCard spot={activeSpot} {...{ view, plane, optionsHref, isHeld, onOpen }} />
        </>
      )}
    </div>
  );
}

function dotIdOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest("[data-dot]")?.getAttribute("data-dot") ?? null) : null;
}
