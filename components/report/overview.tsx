"use client";

import { clsx } from "clsx";
import { DotLegend } from "@/components/map/map-legend";
import { MapPlot } from "@/components/map/map-plot";
import { useMap } from "@/components/map/use-map";
import { quadrantBorder, quadrantText } from "@/components/ui/quadrant";
import type { Axis } from "@/lib/domain/exercise/setup";
import { nothingRevealed, type Revealed } from "@/lib/domain/map/dots";
import type { ReportMap } from "@/lib/domain/report/document";
import type { Report } from "@/lib/domain/report/schema";
import { countOf } from "@/lib/domain/report/words";
import { ChapterSection } from "./chapter-section";
import { narrativeAnchor } from "./chapters";

type OverviewProps = { report: Report; revealed?: Revealed; past?: ReportMap };

/** The two questions, the map, live or as it was, and each narrative in a line. */
export function Overview({ report, revealed = nothingRevealed, past }: OverviewProps) {
  const { axes, narratives, accounting } = report;
  const map = { ...useMap(revealed), ...past };
  return (
    <ChapterSection id="overview" title="Overview of master narratives">
      <p className="measure font-read text-[1.125rem] leading-[1.62]">
        {narratives.length === 0
          ? "No option has been bundled into a master narrative yet. "
          : `Of the ${countOf(accounting.total, "policy option")}, ${accounting.bundled} were bundled into ${countOf(narratives.length, "master narrative")}${
              accounting.merged > 0 ? `, after ${accounting.merged} had been merged into others` : ""
            }. `}
        The map on which they lie asks two questions.
      </p>
      <dl className="measure mt-5 flex flex-col gap-3 font-read text-[1.125rem] leading-[1.55]">
        <AxisQuestion axis={axes.x} across="left to right" />
        <AxisQuestion axis={axes.y} across="bottom to top" />
      </dl>
      <figure className="mt-9 max-w-[47.5rem]">
        <MapPlot {...map} initialWidth={760} />
        <figcaption className="mt-2">
          <p className="mb-1 text-[0.8125rem] font-semibold">The options on the map</p>
          <DotLegend view={map.view} regions={map.regions} />
        </figcaption>
      </figure>
      <ul className="mt-10 grid grid-flow-dense gap-x-10 gap-y-6 md:grid-cols-2">
        {narratives.map((narrative) => (
          <li
            key={narrative.id}
            // Side by side they lie as on the map.
            className={clsx(
              "border-s-3 ps-4",
              quadrantBorder[narrative.quadrant],
              narrative.quadrant.endsWith("left") ? "md:col-start-1" : "md:col-start-2",
            )}
          >
            <a
              href={`#${narrativeAnchor(narrative.number)}`}
              dir="auto"
              className={`font-read text-xl font-semibold hover:underline ${quadrantText[narrative.quadrant]}`}
            >
              {narrative.nickname}
            </a>
            <p className="text-[0.8125rem] text-soft">
              {narrative.forces} · {countOf(narrative.options.length, "option")}
            </p>
            {narrative.tagline && (
              <p dir="auto" className="mt-1 font-read text-[1.0625rem] leading-normal">
                {narrative.tagline}
              </p>
            )}
          </li>
        ))}
      </ul>
    </ChapterSection>
  );
}

function AxisQuestion({ axis, across }: { axis: Axis; across: string }) {
  return (
    <div dir="auto">
      <dt className="inline font-semibold">{axis.name}</dt>
      <dd className="inline">
        , {across}: from {axis.negative} to {axis.positive}. {axis.explanation}
      </dd>
    </div>
  );
}
