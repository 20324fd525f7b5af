"use client";

import { FullMap } from "./full-map";
import { MapPlot } from "./map-plot";
import { useMap } from "./use-map";

/** The options of the exercise on its two axes, live: a figure for beside other things, or the whole room. */
export function OptionMap({ size }: { size: "small" | "full" }) {
  return size === "full" ? <FullMap /> : <SmallMap />;
}

const crowded = 150;

function SmallMap() {
  const map = useMap();
  const merged = map.dots.filter((dot) => dot.mergedInto).length;
  return (
    <figure>
      <MapPlot {...map} isLabelled={false} initialWidth={476} />
      <figcaption className="mt-1.5 text-[0.8125rem] text-soft">
        {map.dots.length === 0
          ? "No options yet. Each will be a dot where its author places it."
          : map.dots.length > crowded
            ? "Each dot is an option, near to where its author placed it: so many are moved apart to be seen."
            : "Each dot is an option, where its author placed it."}
        {merged > 0 && ` Hollow: merged into the one it is joined to.`}
      </figcaption>
    </figure>
  );
}
