"use client";

import { any } from "@/lib/domain/map/query";
import { MapPlot } from "./map-plot";
import { useMap } from "./use-map";
import { useRevealed } from "./use-revealed";

const last = { round: any, group: any };

/** The map as a figure beside other things, live, drawn by the last round that was revealed. */
export function SmallMap() {
  const { revealed } = useRevealed(last);
  const map = useMap(revealed);
  const { marks, by } = map.view;
  const hasMerged = marks.some(({ dot }) => dot.mergedInto);
  return (
    <figure>
      <MapPlot {...map} isLabelled={false} initialWidth={476} />
      <figcaption className="mt-1.5 text-[0.8125rem] text-soft">
        {marks.length === 0
          ? "No options yet. Each will be a dot where its author places it."
          : by === "crowd"
            ? "Each dot is an option, where the crowd puts it."
            : "Each dot is an option, where its author placed it."}
        {hasMerged && " Hollow: merged into the one it is joined to."}
      </figcaption>
    </figure>
  );
}
