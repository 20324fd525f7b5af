"use client";

import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import type { MapRegion } from "@/lib/domain/map/dots";
import { any, type MapQuery } from "@/lib/domain/map/query";

/** A round whose ratings are revealed: its place among all rounds, from 1, and its name. */
export type RatedRound = { number: number; name: string };
/** Members who think alike, as the analysis has found them; `id` stands in the address. */
export type OpinionGroup = { id: string; name: string };

type MapFiltersProps = {
  query: MapQuery;
  onChange: (changes: Partial<MapQuery>) => void;
  regions: MapRegion[];
  rounds: RatedRound[];
  groups: OpinionGroup[];
};

type Filter = { name: "narrative" | "stakeholder" | "instrument" | "round" | "group"; label: string; all: string };

const statuses = [
  { id: any, label: "Any" },
  { id: "submitted", label: "Submitted" },
  { id: "accepted", label: "Accepted" },
  { id: "merged", label: "Merged" },
] as const;

/** Which options the map shows in full, and whose ratings. Lists the exercise does not use are left out. */
export function MapFilters({ query, onChange, regions, rounds, groups }: MapFiltersProps) {
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const instruments = useExercise((state) => state.exercise.instruments);
  const narratives = regions.map(({ number, nickname }) => ({ id: String(number), name: nickname }));
  const ofRounds = rounds.map(({ number, name }) => ({ id: String(number), name: `${number}. ${name}` }));

  function select({ name, label, all }: Filter, terms: { id: string; name: string }[]) {
    const options = [{ id: any, label: all }, ...terms.map((term) => ({ id: term.id, label: term.name }))];
    return <Select {...{ label, options }} value={query[name]} onChange={(id) => onChange({ [name]: id })} size="sm" />;
  }

  return (
    <div
      role="group"
      aria-label="Filter"
      className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-4 lg:flex lg:flex-wrap lg:*:w-44"
    >
      {narratives.length > 0 &&
        select({ name: "narrative", label: "Narrative", all: "All" }, [...narratives, { id: "none", name: "In none" }])}
      {stakeholders.length > 0 && select({ name: "stakeholder", label: "Stakeholder", all: "All" }, stakeholders)}
      {instruments.length > 0 && select({ name: "instrument", label: "Instrument", all: "All" }, instruments)}
      <Select
        label="Status"
        options={statuses}
        value={query.status}
        onChange={(status) => onChange({ status })}
        size="sm"
      />
      {ofRounds.length > 1 && select({ name: "round", label: "Ratings of round", all: "The latest" }, ofRounds)}
      {groups.length > 0 && select({ name: "group", label: "Opinion group", all: "Everybody" }, groups)}
    </div>
  );
}
