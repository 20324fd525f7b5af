"use client";

import { clsx } from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { quadrantColor, quadrantText } from "@/components/ui/quadrant";
import type { Plane } from "@/lib/domain/map/plane";
import { marksAt, type Spot } from "@/lib/domain/map/spots";
import type { MapView, Mark } from "@/lib/domain/map/view";
import { PlaceList } from "./place-list";

const cardWidth = 272;
const gap = 16;
const mostUnheld = 6;

type SpotCardProps = {
  spot: Spot;
  view: MapView;
  plane: Plane;
  optionsHref: string;
  isHeld: boolean;
  /** What opening an option means here; otherwise its page. */
  onOpen?: (number: number) => void;
};

/** The option of a dot, or those of a stack, beside it and within the drawing. Holds links only when it stays. */
export function SpotCard({ spot, view, plane, optionsHref, isHeld, onOpen }: SpotCardProps) {
  const width = Math.min(cardWidth, plane.width);
  const left = Math.min(Math.max(0, spot.x - width / 2), plane.width - width);
  const isAbove = spot.y > plane.height / 2;
  const marks = marksAt(spot);
  const titleOf: TitleOf = ({ dot }) => (
    <Title
      href={isHeld ? `${optionsHref}/${dot.number}` : null}
      onPress={isHeld && onOpen ? () => onOpen(dot.number) : undefined}
    >
      {dot.title}
    </Title>
  );
  return (
    <div
      data-card
      className={clsx(
        "absolute z-10 animate-appear rounded-lg border border-line bg-card px-3 py-2 shadow-lg shadow-black/10 print:hidden",
        !isHeld && "pointer-events-none",
      )}
      style={isAbove ? { left, width, bottom: plane.height - spot.y + gap } : { left, width, top: spot.y + gap }}
    >
      {marks.length === 1 ? (
        <One mark={marks[0]!} view={view} titleOf={titleOf} />
      ) : (
        <Several marks={marks} titleOf={titleOf} isHeld={isHeld} />
      )}
    </div>
  );
}

type TitleOf = (mark: Mark) => ReactNode;

function One({ mark, view, titleOf }: { mark: Mark; view: MapView; titleOf: TitleOf }) {
  const { dot, quadrant } = mark;
  return (
    <>
      <p className="flex items-baseline gap-1.5 text-xs">
        <ColorDot quadrant={quadrant} className="self-center" />
        <span className="text-soft tabular-nums">PO-{dot.number}</span>
        {dot.narrative && (
          <span dir="auto" className={clsx("min-w-0 truncate font-medium", quadrantText[quadrant])}>
            {dot.narrative.nickname}
          </span>
        )}
      </p>
      <p dir="auto" className="mt-0.5 font-read leading-snug font-semibold">
        {titleOf(mark)}
      </p>
      <p className="mt-0.5 text-xs text-soft">
        <bdi>{dot.author}</bdi>
        {dot.mergedInto && ` · merged into PO-${dot.mergedInto.number}`}
        {!dot.mergedInto && !dot.narrative && " · in no narrative"}
      </p>
      <PlaceList mark={mark} view={view} />
    </>
  );
}

type SeveralProps = { marks: Mark[]; titleOf: TitleOf; isHeld: boolean };

function Several({ marks, titleOf, isHeld }: SeveralProps) {
  const shown = isHeld ? marks : marks.slice(0, mostUnheld);
  return (
    <>
      <p className="text-xs font-medium text-soft">{marks.length} options at one place</p>
      <ul aria-label="Options at one place" className="mt-1 flex max-h-56 flex-col gap-1 overflow-y-auto text-sm">
        {shown.map((mark) => (
          <li key={mark.dot.id} className="flex items-baseline gap-1.5 leading-snug">
            <ColorDot quadrant={mark.quadrant} className="mt-1.5 self-start" />
            <span className="shrink-0 text-xs text-soft tabular-nums">PO-{mark.dot.number}</span>
            <span dir="auto" className={clsx("min-w-0 font-read", !isHeld && "truncate")}>
              {titleOf(mark)}
            </span>
          </li>
        ))}
      </ul>
      {!isHeld && (
        <p className="mt-1 text-xs text-soft">
          {marks.length > shown.length && `and ${marks.length - shown.length} more · `}Press to choose one
        </p>
      )}
    </>
  );
}

const linkClass = "underline decoration-accent/50 underline-offset-2";

type TitleProps = { href: string | null; onPress?: () => void; children: ReactNode };

function Title({ href, onPress, children }: TitleProps) {
  if (onPress) {
    return (
      <button type="button" onClick={onPress} className={`cursor-pointer text-start ${linkClass}`}>
        {children}
      </button>
    );
  }
  if (!href) return children;
  return (
    <Link href={href} className={linkClass}>
      {children}
    </Link>
  );
}

function ColorDot({ quadrant, className }: { quadrant: Mark["quadrant"]; className: string }) {
  return (
    <span
      aria-hidden
      className={clsx("size-2 shrink-0 rounded-full", className)}
      style={{ backgroundColor: quadrantColor[quadrant] }}
    />
  );
}
