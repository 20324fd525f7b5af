"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { quadrantColor, quadrantText } from "@/components/ui/quadrant";
import type { Spot } from "@/lib/domain/map/drawing";
import type { Plane } from "@/lib/domain/map/plane";

const cardWidth = 264;
const gap = 14;

type DotCardProps = { spot: Spot; plane: Plane; href: string; isHeld: boolean };

/** The option of a dot, beside it and within the drawing. Holds a link only when it stays, as after a tap. */
export function DotCard({ spot: { x, y, dot }, plane, href, isHeld }: DotCardProps) {
  const width = Math.min(cardWidth, plane.width);
  const left = Math.min(Math.max(0, x - width / 2), plane.width - width);
  const isAbove = y > plane.height / 2;
  return (
    <div
      className={clsx(
        "absolute z-10 animate-appear rounded-lg border border-line bg-card px-3 py-2 shadow-lg shadow-black/10 print:hidden",
        !isHeld && "pointer-events-none",
      )}
      style={isAbove ? { left, width, bottom: plane.height - y + gap } : { left, width, top: y + gap }}
    >
      <p className="flex items-baseline gap-1.5 text-xs">
        <span
          aria-hidden
          className="size-2 self-center rounded-full"
          style={{ backgroundColor: quadrantColor[dot.quadrant] }}
        />
        <span className="text-soft tabular-nums">PO-{dot.number}</span>
        {dot.narrative && (
          <span dir="auto" className={clsx("min-w-0 truncate font-medium", quadrantText[dot.quadrant])}>
            {dot.narrative.nickname}
          </span>
        )}
      </p>
      <p dir="auto" className="mt-0.5 font-read leading-snug font-semibold">
        {isHeld ? (
          <Link href={href} className="underline decoration-accent/50 underline-offset-2">
            {dot.title}
          </Link>
        ) : (
          dot.title
        )}
      </p>
      <p className="mt-0.5 text-xs text-soft">
        <bdi>{dot.author}</bdi>
        {dot.mergedInto && ` · merged into PO-${dot.mergedInto.number}`}
        {!dot.mergedInto && !dot.narrative && " · in no narrative"}
      </p>
    </div>
  );
}
