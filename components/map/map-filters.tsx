"use client";

import { clsx } from "clsx";
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import type { Term } from "@/lib/domain/exercise/setup";
import type { MapRegion } from "@/lib/domain/map/dots";
import { everything, type MapFilter } from "@/lib/domain/map/filter";

const statuses: { id: MapFilter["status"]; label: string }[] = [
  { id: "all", label: "Any" },
  { id: "submitted", label: "Submitted" },
  { id: "accepted", label: "Accepted" },
  { id: "merged", label: "Merged" },
];

type MapFiltersProps = { filter: MapFilter; onChange: (filter: MapFilter) => void; regions: MapRegion[] };

/** Which options the map shows in full. Lists the exercise does not use are left out. */
export function MapFilters({ filter, onChange, regions }: MapFiltersProps) {
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const instruments = useExercise((state) => state.exercise.instruments);
  const narratives = [
    ...regions.map((region) => ({ id: region.id, name: region.nickname })),
    { id: "none", name: "In none" },
  ];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="max-w-[47.5rem] print:hidden">
      <Button size="sm" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)} className="sm:hidden">
        <SlidersHorizontal aria-hidden size={16} />
        {isOpen ? "Hide filters" : "Filter"}
      </Button>
      <div
        role="group"
        aria-label="Filter"
        className={clsx("grid grid-cols-2 gap-x-3 gap-y-2 max-sm:mt-3 sm:grid-cols-4", !isOpen && "max-sm:hidden")}
      >
        {regions.length > 0 && (
          <Select
            label="Narrative"
            options={withAll(narratives)}
            value={filter.narrative}
            onChange={(narrative) => onChange({ ...filter, narrative })}
            size="sm"
          />
        )}
        {stakeholders.length > 0 && (
          <Select
            label="Stakeholder"
            options={withAll(stakeholders)}
            value={filter.stakeholder}
            onChange={(stakeholder) => onChange({ ...filter, stakeholder })}
            size="sm"
          />
        )}
        {instruments.length > 0 && (
          <Select
            label="Instrument"
            options={withAll(instruments)}
            value={filter.instrument}
            onChange={(instrument) => onChange({ ...filter, instrument })}
            size="sm"
          />
        )}
        <Select
          label="Status"
          options={statuses}
          value={filter.status}
          onChange={(status) => onChange({ ...filter, status })}
          size="sm"
        />
      </div>
    </div>
  );
}

function withAll(terms: Term[]): { id: string; label: string }[] {
  return [{ id: everything, label: "All" }, ...terms.map((term) => ({ id: term.id, label: term.name }))];
}
