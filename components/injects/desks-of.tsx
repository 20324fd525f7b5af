"use client";

import { useExercise } from "@/lib/client/hooks";

/** At whose desks something arrives, by name. */
export function DesksOf({ desks }: { desks: string[] }) {
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  if (desks.length === 0) return "everybody";
  const names = desks.map((desk) => stakeholders.find(({ id }) => id === desk)?.name ?? desk);
  return new Intl.ListFormat("en-GB").format(names);
}
