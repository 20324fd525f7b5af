"use client";

import { ProposeButton } from "@/components/options/propose-button";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise } from "@/lib/client/hooks";
import { isMatch } from "@/lib/domain/map/filter";
import { any, type MapQuery, noFilter } from "@/lib/domain/map/query";
import type { AxesChoice, MapView } from "@/lib/domain/map/view";
import { isRated } from "@/lib/domain/rounds/round";
import { countOf } from "@/lib/domain/report/words";
import { MapControls } from "./map-controls";
import { MapFilters } from "./map-filters";
import { AxisKey, RegionKey } from "./map-key";
import { DotLegend } from "./map-legend";
import { MapPlot } from "./map-plot";
import { MapSwitches } from "./map-switches";
import { MapTable } from "./map-table";
import { useMap } from "./use-map";
import { useMapQuery } from "./use-map-query";
import { useRevealed } from "./use-revealed";

const views = [
  { id: "map", label: "Map" },
  { id: "table", label: "Table" },
] as const;

/**
 * The map as a room of its own, live: by the round and the group that are chosen, with a key, and the same as a table.
 * `brought` is what the page brought along of the last round's results, as JSON.
 */
export function MapRoom({ brought }: { brought: string | null }) {
  const { query, change } = useMapQuery();
  const { rounds, groups, revealed, isOnItsWay } = useRevealed(query, brought);
  const criteria = useExercise((state) => state.exercise.criteria);
  const isAwaited = useExercise(
    ({ rounds: all }) => revealed.places === null && all.some((round) => round.phase !== "closed" && isRated(round)),
  );
  const hasScores = revealed.scores !== null;
  const across = acrossOf(query, hasScores ? criteria.map(({ id }) => id) : []);
  const { view, regions, optionsHref } = useMap(revealed, { by: query.by, across });
  const dots = [...view.marks.map(({ dot }) => dot), ...view.unplaced];
  const matching = dots.filter((dot) => isMatch(dot, query));
  const faded = new Set(dots.filter((dot) => !matching.includes(dot)).map((dot) => dot.id));
  const isEmpty = dots.length === 0;
  const shownRegions = regions.filter(
    ({ number }) => query.regions === "shown" && (query.narrative === any || query.narrative === String(number)),
  );

  return (
    <>
      <PageHeader
        title="Map"
        lede={ledeOf(view, isOnItsWay ? "on-its-way" : isAwaited ? "awaited" : "none")}
        actions={
          !isEmpty && (
            <Choice
              label="View"
              isLabelHidden
              options={views}
              value={query.view}
              onChange={(chosen) => change({ view: chosen })}
              className="print:hidden"
            />
          )
        }
      />
      {!isEmpty && (
        <>
          <MapControls>
            <MapFilters {...{ query, regions, rounds, groups }} onChange={change} />
            {query.view === "map" && (
              <MapSwitches
                {...{ query, across, criteria, hasScores }}
                onChange={change}
                hasPlaces={revealed.places !== null}
                hasRegions={regions.length > 0}
              />
            )}
          </MapControls>
          <p role="status" className="mt-3 mb-2 flex min-h-8 flex-wrap items-center gap-x-3 text-sm text-soft">
            {faded.size > 0 ? `${matching.length} of ${dots.length} options` : countOf(dots.length, "option")}
            {faded.size > 0 && (
              <Button variant="quiet" size="sm" onPress={() => change(noFilter)} className="print:hidden">
                Show all
              </Button>
            )}
            {view.unplaced.length > 0 &&
              query.view === "map" &&
              ` · ${countOf(view.unplaced.length, "option")} not scored on both: in the table alone`}
          </p>
        </>
      )}
      {query.view === "table" && !isEmpty ? (
        <MapTable dots={matching} optionsHref={optionsHref} />
      ) : (
        // As wide as lets its whole height be seen, heading and all.
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,clamp(38rem,calc((100dvh-24.5rem)/0.9),47.5rem))_minmax(0,1fr)] print:block">
          <div className="min-w-0">
            <figure className="relative">
              <MapPlot {...{ view, optionsHref, faded }} regions={shownRegions} initialWidth={760} />
              {!isEmpty && (
                <figcaption className="mt-3">
                  <DotLegend view={view} regions={shownRegions} />
                </figcaption>
              )}
              {isEmpty && (
                <div className="absolute inset-8 grid place-items-center max-sm:static max-sm:mt-4">
                  <EmptyState title="No options yet" className="bg-card" action={<ProposeButton />}>
                    Each option appears here as soon as it is submitted, where its author places it on the two axes.
                  </EmptyState>
                </div>
              )}
            </figure>
          </div>
          <aside aria-label="Key" className="flex max-w-md flex-col gap-8 print:mt-8">
            {regions.length > 0 && (
              <section>
                <h2 className="kicker mb-2 font-ui">Narratives</h2>
                <div className="-mx-2.5">
                  <RegionKey
                    axes={view.criteria ? null : view.axes}
                    regions={regions}
                    chosen={query.narrative}
                    onChoose={(number) => change({ narrative: query.narrative === number ? any : number })}
                  />
                </div>
              </section>
            )}
            <section>
              <h2 className="kicker mb-2 font-ui">Axes</h2>
              <AxisKey axes={view.axes} />
            </section>
          </aside>
        </div>
      )}
    </>
  );
}

/** The two criteria that the address names, if there are such among those that were scored. */
function acrossOf({ x, y }: MapQuery, scored: string[]): AxesChoice {
  return scored.includes(x) && scored.includes(y) ? { x, y } : "map";
}

const crowdWords = {
  "on-its-way": " The crowd's places are being fetched.",
  awaited: " The crowd's places come when a round of ratings reveals them.",
  none: "",
};

function ledeOf({ by, criteria, axes: { x, y } }: MapView, crowd: keyof typeof crowdWords): string {
  if (criteria) return `How the crowd scores each option: ${criteria.x.name} against ${criteria.y.name}.`;
  const between = `between ${x.negative} and ${x.positive}, and between ${y.negative} and ${y.positive}.`;
  if (by === "crowd") return `Where the crowd puts the options, ${between}`;
  return `Where their authors place the options, ${between}${crowdWords[crowd]}`;
}
