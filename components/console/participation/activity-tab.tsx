"use client";

import { useMemo, useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { type Activity, heatMapOf } from "@/lib/domain/participation/heat-map";
import { byRegion, type Participant } from "@/lib/domain/participation/summary";
import { useZones } from "../use-zones";
import { HeatMap } from "./heat-map";

type ActivityTabProps = {
  activity: Activity;
  analysts: Participant[];
  region: string | null;
  onRegion: (region: string | null) => void;
};

const mostZones = 6;

/** When contributions came, by somebody's clock, of all or of one region. */
export function ActivityTab({ activity, analysts, region, onRegion }: ActivityTabProps) {
  const zones = useZones();
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [zone, setZone] = useState(own);
  const heat = useMemo(() => heatMapOf(activity, zone), [activity, zone]);
  const theirs = Object.entries(zones)
    .toSorted(([, a], [, b]) => b - a)
    .filter(([name]) => name !== own && name !== "UTC")
    .slice(0, mostZones);
  const zoneOptions = [
    { id: own, label: `yours, ${nameOf(own)}` },
    ...theirs.map(([id, count]) => ({ id, label: `${nameOf(id)} (${count.toLocaleString("en")})` })),
    ...(own === "UTC" ? [] : [{ id: "UTC", label: "UTC" }]),
  ];
  const regions = byRegion(analysts, null).map(({ region: name }) => name);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-4">
        <Select
          label="By the clock of"
          className="w-64 max-sm:w-full"
          options={zoneOptions}
          value={zone}
          onChange={setZone}
        />
        {regions.length > 1 && (
          <Select
            label="Of"
            className="w-56 max-sm:w-full"
            // An id begins with a sign, since a region may be empty.
            options={[
              { id: "all", label: "all regions" },
              ...regions.map((name) => ({ id: `=${name}`, label: name || "told no region" })),
            ]}
            value={region === null ? "all" : `=${region}`}
            onChange={(id) => onRegion(id === "all" ? null : id.slice(1))}
          />
        )}
      </div>
      {heat.rows.length === 0 ? (
        <EmptyState title="Nothing has been written yet">
          Options, revisions, comments, suggested edits and sources appear here by day and hour.
        </EmptyState>
      ) : (
        <HeatMap heat={heat} zone={zone} />
      )}
    </>
  );
}

const nameOf = (zone: string): string => zone.replaceAll("_", " ");
