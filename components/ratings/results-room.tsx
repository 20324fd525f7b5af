"use client";

import { Download } from "lucide-react";
import { AllOptions, OptionsSkeleton } from "@/components/options/all-options";
import { LinkButton } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useResults } from "@/lib/client/use-results";
import { shownRound } from "@/lib/domain/ratings/shown-round";
import { isRated, type Round } from "@/lib/domain/rounds/round";
import { countOf } from "@/lib/domain/report/words";
import { RoundChoice } from "./results/round-choice";
import { RoundResults } from "./results/round-results";
import { NotOpenYet, OtherRound, Reckoning, Sealed } from "./results/round-states";
import { useRatingRound } from "./use-rating-round";

type ResultsRoomProps = {
  /** The round that the address asks for. */
  asked: string | null;
  /** What the page brought along, as JSON, since a text travels many times faster; null before anything was rated, and where it is too much for a page. */
  brought: string | null;
};

/** What the crowd thinks of all options, round by round. */
export function ResultsRoom({ asked, brought }: ResultsRoomProps) {
  const rounds = useExercise((state) => state.rounds);
  const round = shownRound(rounds, asked);
  if (!round) {
    return (
      <>
        <PageHeader title="Ratings" />
        <EmptyState title="Nothing is rated in this exercise">No round of it permits rating.</EmptyState>
      </>
    );
  }
  return <RoundRoom key={round.id} round={round} rounds={rounds.filter(isRated)} brought={brought} />;
}

type RoundRoomProps = { round: Round; rounds: Round[]; brought: string | null };

function RoundRoom({ round, rounds, brought }: RoundRoomProps) {
  const { slug } = useLive();
  const open = useRatingRound();
  const mayRate = useAllowed("rate-option");
  const isAhead = round.phase === "planned";
  const results = useResults(isAhead ? undefined : round, brought);
  const ready = results?.status === "ready" ? results : null;
  const isSealed = results?.status === "sealed" && round.revealedAt === null;
  return (
    <>
      <PageHeader
        title="Ratings"
        lede={ready && whoSaid(ready.analysis.inputs, round)}
        actions={
          <>
            {ready && (
              <a
                href={`/api/v1/exercises/${slug}/results/${round.id}?format=csv`}
                download
                className={buttonClass({ size: "sm" })}
              >
                <Download aria-hidden size={16} />
                Download as CSV
              </a>
            )}
            {open && mayRate && !isSealed && (
              <LinkButton variant="primary" size="sm" href={`/exercises/${slug}/rate`}>
                Rate the options
              </LinkButton>
            )}
          </>
        }
      />
      <RoundChoice rounds={rounds} shown={round} />
      {open && open.id !== round.id && <OtherRound round={open} />}
      {isAhead && <NotOpenYet round={round} />}
      {isSealed && <Sealed round={round} />}
      {!isAhead && results === undefined && <OptionsSkeleton />}
      {results && !isSealed && !ready && <Reckoning round={round} />}
      {ready && (
        <AllOptions>
          <RoundResults results={ready} />
        </AllOptions>
      )}
    </>
  );
}

function whoSaid({ raters, ratings }: { raters: number; ratings: number }, { name, revealedAt }: Round): string {
  const soFar = revealedAt === null ? ", so far" : "";
  return `What ${countOf(raters, "analyst")} thought in “${name}”${soFar}: ${countOf(ratings, "rating")}.`;
}
