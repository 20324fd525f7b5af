"use client";

import { DotLegend } from "@/components/map/map-legend";
import { MapPlot } from "@/components/map/map-plot";
import { useMapOf } from "@/components/map/use-map";
import type { Round } from "@/lib/domain/rounds/round";
import type { ExerciseState } from "@/lib/domain/state";
import { useRevealedAt } from "./use-revealed-at";

type ReplayMapProps = { state: ExerciseState; onChoose: (number: number) => void };

/** The map of a moment: by the crowd from when a round of ratings was revealed, by the authors before. */
export function ReplayMap({ state, onChoose }: ReplayMapProps) {
  const { round, revealed, isOnItsWay } = useRevealedAt(state.rounds);
  const { view, regions, optionsHref } = useMapOf(state, revealed);
  return (
    <figure>
      <MapPlot {...{ view, regions, optionsHref }} initialWidth={700} onOpen={onChoose} />
      <figcaption className="mt-2 flex flex-col gap-1.5 text-[0.8125rem] text-soft">
        <p>{captionOf(view.marks.length, view.by, round, isOnItsWay)}</p>
        {view.marks.length > 0 && <DotLegend view={view} regions={regions} />}
      </figcaption>
    </figure>
  );
}

function captionOf(dots: number, by: "crowd" | "authors", round: Round | undefined, isOnItsWay: boolean): string {
  if (dots === 0) return "No option had been proposed yet.";
  if (by === "crowd")
    return `Where the crowd put the options in “${round?.name ?? ""}”, the last round revealed by then.`;
  const authors = "Where their authors placed the options.";
  if (isOnItsWay) return `${authors} The crowd's places are being fetched.`;
  return `${authors} The crowd's places show from the moment a round of ratings revealed them.`;
}
