import type { ReactNode } from "react";
import type { MapRegion } from "@/lib/domain/map/dots";
import { hasHalos, planeOf } from "@/lib/domain/map/drawing";
import { isStack, spotsOf } from "@/lib/domain/map/spots";
import type { MapView } from "@/lib/domain/map/view";
import { AuthorGlyph, CrowdGlyph, StaffGlyph } from "./glyphs";

// A narrow screen has the most stacks.
const narrow = planeOf(358);
const middle = { x: 6, y: 6 };
const pale = "color-mix(in srgb, currentColor 35%, transparent)";

/** How to read the dots; only those kinds that there are. */
export function DotLegend({ view, regions }: { view: MapView; regions: MapRegion[] }) {
  const { by, criteria, marks } = view;
  const some = (is: (mark: MapView["marks"][number]) => boolean): boolean => marks.some(is);
  const hasNarratives = some(({ dot }) => dot.narrative !== null);
  const hasSplit = some(({ places }) => places.length > 1);
  const hasCrowd = some(({ dot }) => Boolean(dot.crowd?.median));
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
      <Kind glyph={<circle {...dot(4.5)} fill="currentColor" />}>{whatIsDrawn(view)}</Kind>
      {some(({ halo }) => halo !== null) && (
        <Kind glyph={<ellipse cx={6} cy={6} rx={5.5} ry={3.8} fill="currentColor" fillOpacity={0.15} {...line} />}>
          {criteria ? "from the lower to the upper quartile" : "where the middle half puts it"}
          {!hasHalos(view) && ", for the one in focus"}
        </Kind>
      )}
      {hasSplit && (
        <Kind
          glyph={
            <>
              <path d="M2.5 9.5l7-7" {...line} />
              <circle cx={2.5} cy={9.5} r={2.5} fill="currentColor" />
              <circle cx={9.5} cy={2.5} r={2.5} fill="currentColor" />
            </>
          }
        >
          opinion is split: two places, joined
        </Kind>
      )}
      {by === "crowd" &&
        !criteria &&
        some(({ whose, dot: { mergedInto } }) => whose === "author" && mergedInto === null) && (
          <Kind glyph={<circle {...dot(4.5)} fill="none" strokeDasharray="2.5 2" />}>
            not placed by the crowd: where its author did
          </Kind>
        )}
      {hasNarratives && some((mark) => !mark.dot.narrative && !mark.dot.mergedInto) && (
        <Kind glyph={<circle {...dot(4)} fill={pale} />}>in no narrative yet</Kind>
      )}
      {some((mark) => mark.dot.mergedInto !== null) && (
        <Kind glyph={<circle {...dot(3)} fill="none" />}>merged, joined to the one it went into</Kind>
      )}
      {spotsOf(marks, narrow).some(isStack) && (
        <Kind
          glyph={
            <>
              <circle cx={6} cy={6} r={6} fill="currentColor" />
              <text x={6} y={9} textAnchor="middle" fontSize={8.5} fontWeight={700} className="fill-paper">
                2
              </text>
            </>
          }
        >
          so many at one place
        </Kind>
      )}
      {!criteria && hasCrowd && <InFocus by={by} hasStaff={some(({ dot }) => Boolean(dot.crowd?.staffPlace))} />}
      {regions.length > 0 && (
        <Kind
          glyph={<rect x={0.75} y={2} width={10.5} height={8} rx={4} fill="currentColor" fillOpacity={0.1} {...line} />}
        >
          a narrative, around its options
        </Kind>
      )}
    </ul>
  );
}

const line = { stroke: "currentColor", strokeWidth: 1 };
const dot = (radius: number) => ({ cx: 6, cy: 6, r: radius, stroke: "currentColor", strokeWidth: 1.25 });

function whatIsDrawn({ by, criteria }: MapView): string {
  if (criteria) return "an option, at the crowd's median";
  return by === "crowd" ? "an option, at the crowd's median" : "an option, where its author placed it";
}

/** What is drawn beside the option that is pointed at, which paper does not show. */
function InFocus({ by, hasStaff }: { by: MapView["by"]; hasStaff: boolean }) {
  return (
    <>
      <Kind isScreenOnly glyph={by === "crowd" ? <AuthorGlyph at={middle} /> : <CrowdGlyph at={middle} />}>
        {by === "crowd" ? "its author's place" : "the crowd's median"}, when pointed at
      </Kind>
      {hasStaff && (
        <Kind isScreenOnly glyph={<StaffGlyph at={middle} />}>
          {"the moderators' position"}
        </Kind>
      )}
    </>
  );
}

function Kind({ glyph, isScreenOnly, children }: { glyph: ReactNode; isScreenOnly?: boolean; children: ReactNode }) {
  return (
    <li className={`inline-flex items-center gap-1.5 ${isScreenOnly ? "print:hidden" : ""}`}>
      <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0 overflow-visible">
        {glyph}
      </svg>
      <span>{children}</span>
    </li>
  );
}
