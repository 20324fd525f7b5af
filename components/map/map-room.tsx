"use client";

import { any } from "@/lib/domain/map/query";
import { OptionMap } from "./option-map";
import { useMapQuery } from "./use-map-query";
import { useRevealed } from "./use-revealed";

/** The map as a room of its own, drawn by the round and the group that the address asks for. */
export function MapRoom() {
  const { query } = useMapQuery();
  return <OptionMap size="full" {...useRevealed(query)} />;
}

const last = { round: any, group: any };

/** The map beside other things, drawn by the last round that was revealed. */
export function SmallMap() {
  const { revealed } = useRevealed(last);
  return <OptionMap size="small" revealed={revealed} />;
}
