"use client";

import { useMemo } from "react";
import type { Id } from "@/lib/domain/primitives";
import { type Rating, ratingKey } from "@/lib/domain/ratings/rating";
import { useMe } from "./hooks";
import { useOwn } from "./use-own";

/** The viewer's own answers about options, kept live; undefined while they are being read, and for readers. */
export function useMyRatings(): ((roundId: Id, optionId: Id) => Rating | undefined) | undefined {
  const ratings = useOwn("ratings");
  const memberId = useMe()?.id;
  return useMemo(() => {
    if (ratings === undefined || memberId === undefined) return undefined;
    return (roundId, optionId) => ratings[ratingKey({ roundId, optionId, memberId })];
  }, [memberId, ratings]);
}
