"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { OptionGlance } from "@/components/options/option-glance";
import { optionPath } from "@/components/options/option-path";
import { Skeleton } from "@/components/ui/skeleton";
import { useLive } from "@/lib/client/live-provider";
import { useWholeOption } from "@/lib/client/use-held";
import { useResults } from "@/lib/client/use-results";
import type { useMyRatings } from "@/lib/client/use-ratings";
import { facetLabels, facetNames, type FullOption, type PolicyOption } from "@/lib/domain/options/option";
import type { Round } from "@/lib/domain/rounds/round";
import { RateForm } from "./rate-form";
import { ReasonsBefore } from "./reasons-before";
import { RatedParts } from "./rated-parts";
import { StillStands } from "./still-stands";
import { useRoundBefore } from "./use-rating-round";

type RateCardProps = {
  option: PolicyOption;
  round: Round;
  mine: NonNullable<ReturnType<typeof useMyRatings>>;
  /** The one that comes next, whose text is fetched ahead. */
  next: PolicyOption | undefined;
  onNext: (isByKey: boolean) => void;
  takesFocus: boolean;
  /** Whether another option was here before, from whose end one came. */
  isNext: boolean;
};

/** An option to be read, and the questions about it. */
export function RateCard({ option, round, mine, next, onNext, takesFocus, isNext }: RateCardProps) {
  const { slug } = useLive();
  const earlier = useRoundBefore(round);
  const results = useResults(earlier);
  const whole = useWholeOption(option);
  useWholeOption(next ?? option);
  const result =
    results?.status === "ready" ? results.analysis.options.find(({ optionId }) => optionId === option.id) : undefined;
  const rating = mine(round.id, option.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNext) return;
    heading.current?.scrollIntoView({ block: "start" });
    if (!takesFocus) heading.current?.focus({ preventScroll: true });
  }, [isNext, takesFocus]);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,24rem)]">
      <article className="min-w-0">
        <p className="text-[0.8125rem] text-soft">
          <Link href={optionPath(slug, option.number)} className="underline">
            PO-{option.number}
          </Link>
        </p>
        <h2 ref={heading} tabIndex={-1} dir="auto" className="scroll-mt-36 text-[1.5rem] outline-none">
          {option.title}
        </h2>
        {whole ? <Texts option={whole} /> : <Skeleton className="mt-6 h-64 w-full" />}
      </article>
      <section aria-label={`Your answer about PO-${option.number}`} className="min-w-0">
        <div className="rounded-xl border border-line bg-card p-4 sm:p-5 lg:sticky lg:top-28 lg:max-h-[calc(100dvh-9rem)] lg:overflow-y-auto">
          {rating && <StillStands option={option} rating={rating} />}
          {!rating && <RatedParts option={option} round={round} mine={mine} />}
          <RateForm
            option={option}
            round={round}
            mine={rating}
            before={earlier ? { mine: mine(earlier.id, option.id), result } : null}
            onNext={onNext}
            isLast={next === undefined}
            takesFocus={takesFocus}
          />
          {earlier && <ReasonsBefore option={option} round={earlier} />}
        </div>
      </section>
    </div>
  );
}

// Where its author puts it is not shown: it would be copied.
function Texts({ option }: { option: FullOption }) {
  const { stakeholders, instruments, timeHorizon, facets } = option;
  return (
    <>
      {facetNames
        .filter((name) => facets[name].trim() !== "")
        .map((name) => (
          <section key={name} aria-label={facetLabels[name]} className="mt-5">
            <h3 className="mb-1 font-ui text-sm font-semibold tracking-normal text-soft">{facetLabels[name]}</h3>
            <LinkedMarkdown text={facets[name]} />
          </section>
        ))}
      <OptionGlance content={{ stakeholders, instruments, timeHorizon }} />
    </>
  );
}
