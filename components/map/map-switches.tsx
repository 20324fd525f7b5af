"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { any, type MapQuery } from "@/lib/domain/map/query";
import type { AxesChoice } from "@/lib/domain/map/view";
import type { Criterion } from "@/lib/domain/ratings/criterion";

type MapSwitchesProps = {
  query: MapQuery;
  onChange: (changes: Partial<MapQuery>) => void;
  across: AxesChoice;
  criteria: readonly Criterion[];
  hasPlaces: boolean;
  hasScores: boolean;
  hasRegions: boolean;
};

const whose = [
  { id: "crowd", label: "The crowd" },
  { id: "authors", label: "The authors" },
] as const;

const kinds = [
  { id: "map", label: "The map" },
  { id: "criteria", label: "Two criteria" },
] as const;

/** By whom options are placed, on which axes, and whether narratives are drawn; only what there is to choose. */
export function MapSwitches(props: MapSwitchesProps) {
  const { query, onChange, across, criteria, hasPlaces, hasScores, hasRegions } = props;
  const canChooseAxes = hasScores && criteria.length > 1;
  const options = criteria.map(({ id, name }) => ({ id, label: name }));
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
      {canChooseAxes && (
        <Choice
          label="Axes"
          options={kinds}
          value={across === "map" ? "map" : "criteria"}
          onChange={(kind) =>
            onChange(kind === "map" ? { x: any, y: any } : { x: criteria[0]!.id, y: criteria[1]!.id })
          }
          size="sm"
        />
      )}
      {canChooseAxes && across !== "map" && (
        <>
          <Select
            label="From left to right"
            options={options}
            value={across.x}
            onChange={(x) => onChange({ x })}
            size="sm"
            className="w-36"
          />
          <Select
            label="From bottom to top"
            options={options}
            value={across.y}
            onChange={(y) => onChange({ y })}
            size="sm"
            className="w-36"
          />
        </>
      )}
      {hasPlaces && across === "map" && (
        <Choice label="Drawn by" options={whose} value={query.by} onChange={(by) => onChange({ by })} size="sm" />
      )}
      {hasRegions && (
        <Checkbox
          isSelected={query.regions === "shown"}
          onChange={(isShown) => onChange({ regions: isShown ? "shown" : "hidden" })}
          className="text-sm! sm:mb-1"
        >
          Narratives as areas
        </Checkbox>
      )}
    </div>
  );
}
