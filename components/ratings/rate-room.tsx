"use client";

import { useMemo, useState } from "react";
import { AllOptions } from "@/components/options/all-options";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise, useMe, usePendingRatings, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useMyRatings } from "@/lib/client/use-ratings";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { isWholeAnswer } from "@/lib/domain/ratings/rating";
import { orderFor } from "@/lib/domain/ratings/order";
import { isStaff } from "@/lib/domain/audience";
import { countOf } from "@/lib/domain/report/words";
import type { Round } from "@/lib/domain/rounds/round";
import { RateCard } from "./rate-card";
import { RateQueue } from "./rate-queue";
import { staffIsApart, whenRevealed } from "./reveal-words";
import { useRatingRound } from "./use-rating-round";
import { useSendAgain } from "./use-send-again";
import { useUnsent } from "./use-unsent";

/** The fast path: one option after the other, in an order of one's own, until nothing is owed; `first` is the number of one to begin with. */
export function RateRoom({ first }: { first: number | null }) {
  const { slug, ratingBox } = useLive();
  const round = useRatingRound();
  const refusal = useRefusal("rate-option");
  const kept = usePendingRatings().filter(({ command }) => !ratingBox.isDelivered(command.id)).length;
  const me = useMe();
  if (round === undefined || refusal !== null) {
    return (
      <>
        <PageHeader title="Rate the options" />
        <EmptyState
          title={
            kept > 0
              ? `${countOf(kept, "answer")} ${kept === 1 ? "has" : "have"} not been sent`
              : "Nothing is rated now"
          }
          action={<LinkButton href={`/exercises/${slug}/ratings`}>See what has been rated</LinkButton>}
        >
          {refusal?.message ?? "No round is open in which options are rated."}
          {kept > 0 && ` ${kept === 1 ? "It is" : "They are"} kept in this browser.`}
        </EmptyState>
      </>
    );
  }
  const lede = [whenRevealed(round), ...(me && isStaff(me.role) ? [staffIsApart] : [])].join(" ");
  return (
    <>
      <PageHeader kicker={round.name} title="Rate the options" lede={lede} />
      <AllOptions>
        <Queue key={round.id} round={round} first={first} />
      </AllOptions>
    </>
  );
}

function Queue({ round, first }: { round: Round; first: number | null }) {
  const memberId = useMe()?.id ?? "";
  const options = useExercise((state) => state.options);
  const criteria = useExercise((state) => state.exercise.criteria);
  const mine = useMyRatings();
  const pending = usePendingRatings();
  useSendAgain(round.id);
  const unsent = useUnsent(round.id);
  const [chosenId, setChosenId] = useState<Id | null>(null);
  const [isByKey, setByKey] = useState(false);
  const asked = useMemo(
    () => orderFor(Object.values(options).filter(isProposed), memberId, round.id),
    [memberId, options, round.id],
  );

  if (asked.length === 0) {
    return (
      <EmptyState title="There is nothing to rate yet">Options are rated once somebody has proposed them.</EmptyState>
    );
  }
  if (!mine) return <Skeleton className="h-96 w-full" />;

  const isDone = ({ id }: PolicyOption): boolean => {
    const sent = pending.findLast(
      ({ command, status }) => command.optionId === id && command.roundId === round.id && status !== "refused",
    );
    const answer = sent?.command ?? mine(round.id, id);
    return answer !== undefined && isWholeAnswer(answer, criteria);
  };
  const chosen = asked.find(({ id, number }) => (chosenId === null ? number === first : id === chosenId));
  const current = chosen ?? asked.find((option) => !isDone(option)) ?? asked[0]!;
  const at = asked.indexOf(current);
  const following = [...asked.slice(at + 1), ...asked.slice(0, at)].find((option) => !isDone(option));

  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_13rem]">
      <RateCard
        key={current.id}
        option={current}
        round={round}
        mine={mine}
        next={following}
        takesFocus={isByKey}
        isNext={chosenId !== null}
        onNext={(byKey) => {
          setByKey(byKey);
          setChosenId((following ?? current).id);
        }}
      />
      <RateQueue
        options={asked}
        current={current}
        isDone={isDone}
        unsent={unsent}
        onChoose={(id) => {
          setByKey(false);
          setChosenId(id);
        }}
      />
    </div>
  );
}
