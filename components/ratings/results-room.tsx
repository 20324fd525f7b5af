"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useRatingRound } from "./use-rating-round";

/** What the crowd thinks of all options, round by round. */
export function ResultsRoom() {
  const { slug } = useLive();
  const open = useRatingRound();
  const mayRate = useAllowed("rate-option");
  const rounds = useExercise((state) => state.rounds);
  const isAny = rounds.some(({ permits }) => permits.includes("rate"));
  return (
    <>
      <PageHeader
        title="Ratings"
        actions={
          open &&
          mayRate && (
            <LinkButton variant="primary" href={`/exercises/${slug}/rate`}>
              Rate the options
            </LinkButton>
          )
        }
      />
      {!isAny && <EmptyState title="Nothing is rated in this exercise">No round of it permits rating.</EmptyState>}
    </>
  );
}
