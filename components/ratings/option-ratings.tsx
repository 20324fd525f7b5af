"use client";

import { LinkButton } from "@/components/ui/button";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useOptionResults } from "@/lib/client/use-option-results";
import { useMyRatings } from "@/lib/client/use-ratings";
import { type FullOption, isProposed } from "@/lib/domain/options/option";
import { isWholeAnswer, type Rating } from "@/lib/domain/ratings/rating";
import type { ReadyOptionResults } from "@/lib/domain/ratings/results";
import { hasRatings, type Round } from "@/lib/domain/rounds/round";
import { ReasonsBefore } from "./reasons-before";
import { whenRevealed } from "./reveal-words";
import { ScoreSummary } from "./score-summary";
import { StillStands } from "./still-stands";
import { useRatingRound } from "./use-rating-round";

/** What members think of an option: one's own answer while it is asked for, and what all come to as far as it may be seen. */
export function OptionRatings({ option }: { option: FullOption }) {
  const { slug } = useLive();
  const rounds = useExercise((state) => state.rounds);
  const mine = useMyRatings();
  const open = useRatingRound();
  const mayRate = useAllowed("rate-option");
  const begun = rounds.filter(hasRatings);
  const rating = open && mine?.(open.id, option.id);
  if (begun.length === 0) return null;
  const revealed = begun.findLast(({ revealedAt }) => revealedAt !== null);
  const isLive = open !== undefined && open.reveals !== "at-end";
  return (
    <section aria-labelledby="ratings" className="mt-10 border-t border-line pt-6">
      <h2 id="ratings" className="text-xl">
        Ratings
      </h2>
      {open && mayRate && isProposed(option) && (
        <div className="mt-3">
          {rating && <StillStands option={option} rating={rating} />}
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg border border-line bg-card px-4 py-3 text-sm">
            <OwnAnswer rating={rating} />
            <LinkButton
              size="sm"
              variant={rating ? "secondary" : "primary"}
              href={`/exercises/${slug}/rate?option=${option.number}`}
            >
              {rating ? "Change your answer" : `Rate PO-${option.number}`}
            </LinkButton>
          </div>
          <p className="mt-2 text-[0.8125rem] text-soft">{whenRevealed(open)}</p>
        </div>
      )}
      {isLive && <RoundResults option={option} round={open} mine={rating} />}
      {revealed && <RoundResults option={option} round={revealed} mine={mine?.(revealed.id, option.id)} />}
      {!revealed && !open && <p className="mt-2 text-sm text-soft">What the crowd thinks is not shown yet.</p>}
    </section>
  );
}

function OwnAnswer({ rating }: { rating: Rating | undefined }) {
  const criteria = useExercise((state) => state.exercise.criteria);
  if (!rating) return <p>You have not rated it in this round.</p>;
  if (rating.abstains) return <p>You said that you cannot judge it.</p>;
  const given = criteria.flatMap(({ id, name }) =>
    rating.scores[id] === undefined ? [] : [`${name} ${rating.scores[id]}`],
  );
  return (
    <p>
      Your answer{isWholeAnswer(rating, criteria) ? "" : ", not complete yet"}:{" "}
      {given.join(", ") || "a place on the map"}.
    </p>
  );
}

type RoundResultsProps = { option: FullOption; round: Round; mine: Rating | undefined };

function RoundResults({ option, round, mine }: RoundResultsProps) {
  const results = useOptionResults(round, option.number, mine?.at);
  if (results === undefined || results.status === "sealed") return null;
  return (
    <div className="mt-5">
      <h3 className="font-ui text-sm font-semibold tracking-normal text-soft">
        {round.name}
        {round.revealedAt === null && ", so far"}
      </h3>
      {results.status === "reckoning" ? (
        <p role="status" className="mt-2 text-sm text-soft">
          The round has ended; what it comes to is being worked out.
        </p>
      ) : (
        <Results results={results} />
      )}
      {results.status === "ready" && <ReasonsBefore option={option} round={round} />}
    </div>
  );
}

function Results({ results: { option } }: { results: ReadyOptionResults }) {
  const criteria = useExercise((state) => state.exercise.criteria);
  if (option.n === 0) return <p className="mt-2 text-sm text-soft">Nobody has rated it.</p>;
  return (
    <div className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {criteria.map((criterion) => {
        const found = option.criteria.find(({ criterionId }) => criterionId === criterion.id);
        return found && <ScoreSummary key={criterion.id} criterion={criterion} found={found} />;
      })}
    </div>
  );
}
