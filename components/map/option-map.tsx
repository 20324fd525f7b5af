"use client";

import { nothingRevealed } from "@/lib/domain/map/dots";
import { FullMap, type FullMapProps } from "./full-map";
import { MapPlot } from "./map-plot";
import { useMap } from "./use-map";

type OptionMapProps = FullMapProps & { size: "small" | "full" };

/** The options of the exercise on its two axes, live: a figure for beside other things, or the whole room. */
export function OptionMap({ size, ...props }: OptionMapProps) {
  return size === "full" ? <FullMap {...props} /> : <SmallMap revealed={props.revealed} />;
}

function SmallMap({ revealed = nothingRevealed }: Pick<FullMapProps, "revealed">) {
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
