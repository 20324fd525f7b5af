"use client";

import { useState } from "react";
import { ProposeButton } from "@/components/options/propose-button";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { everything, isMatch, noFilter } from "@/lib/domain/map/filter";
import { MapFilters } from "./map-filters";
import { AxisKey, DotLegend, RegionKey } from "./map-legend";
import { MapPlot } from "./map-plot";
import { MapTable } from "./map-table";
import { useMap } from "./use-map";

const views = [
  { id: "map", label: "Map" },
  { id: "table", label: "Table" },
] as const;

/** The map as a room of its own, with filters, a key, and the same as a table. */
export function FullMap() {
  const { axes, dots, regions, optionsHref } = useMap();
  const [view, setView] = useState<"map" | "table">("map");
  const [filter, setFilter] = useState(noFilter);
  const matching = dots.filter((dot) => isMatch(dot, filter));
  const faded = new Set(dots.filter((dot) => !matching.includes(dot)).map((dot) => dot.id));
  const isEmpty = dots.length === 0;

  function handleChooseRegion(id: string): void {
    setFilter({ ...filter, narrative: filter.narrative === id ? everything : id });
  }

  return (
    <>
      <PageHeader
        title="Map"
        lede={`Where each option stands between ${axes.x.negative} and ${axes.x.positive}, and between ${axes.y.negative} and ${axes.y.positive}.`}
        actions={
          !isEmpty && (
            <Choice
              label="View"
              isLabelHidden
              options={views}
              value={view}
              onChange={setView}
              className="print:hidden"
            />
          )
        }
      />
      {!isEmpty && (
        <>
          <MapFilters filter={filter} onChange={setFilter} regions={regions} />
          <p role="status" className="mt-3 mb-2 flex min-h-8 items-center gap-3 text-sm text-soft print:hidden">
            {faded.size > 0 ? `${matching.length} of ${dots.length} options` : count(dots.length)}
            {faded.size > 0 && (
              <Button variant="quiet" size="sm" onPress={() => setFilter(noFilter)}>
                Show all
              </Button>
            )}
          </p>
        </>
      )}
      {view === "table" && !isEmpty ? (
        <MapTable {...{ axes, optionsHref }} dots={matching} />
      ) : (
        // As wide as lets its whole height be seen, heading and all.
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,clamp(30rem,calc((100dvh-24.5rem)/0.9),47.5rem))_minmax(0,1fr)] print:block">
          <div className="min-w-0">
            <figure className="relative">
              <MapPlot {...{ axes, dots, regions, optionsHref, faded }} initialWidth={760} />
              {!isEmpty && (
                <figcaption className="mt-3">
                  <DotLegend dots={dots} regions={regions} />
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
                  <RegionKey axes={axes} regions={regions} chosenId={filter.narrative} onChoose={handleChooseRegion} />
                </div>
              </section>
            )}
            <section>
              <h2 className="kicker mb-2 font-ui">Axes</h2>
              <AxisKey axes={axes} />
            </section>
          </aside>
        </div>
      )}
    </>
  );
}

function count(options: number): string {
  return options === 1 ? "1 option" : `${options} options`;
}
