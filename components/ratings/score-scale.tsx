"use client";

import { clsx } from "clsx";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { type Criterion, scale } from "@/lib/domain/ratings/criterion";
import { CountBars } from "./count-bars";

type ScoreScaleProps = {
  criterion: Criterion;
  value: number | null;
  onChange: (score: number) => void;
  isDisabled?: boolean;
  /** How many gave each score in the round before, from 1 to 7. */
  before?: { counts: readonly number[]; median: number | null; own: number | null };
};

/** One criterion, from 1 to 7, its ends named; above it, where there was a round before, what was said then. */
export function ScoreScale({ criterion, value, onChange, isDisabled, before }: ScoreScaleProps) {
  const { id, name, low, high } = criterion;
  return (
    <RadioGroup
      data-criterion={id}
      value={value === null ? null : String(value)}
      onChange={(score) => onChange(Number(score))}
      isDisabled={isDisabled}
      orientation="horizontal"
      className="min-w-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Label className="font-semibold">{name}</Label>
        {before !== undefined && before.own !== null && (
          <span className="text-[0.8125rem] text-soft">You said {before.own} before</span>
        )}
      </div>
      {before && <CrowdBefore {...before} />}
      <div className="mt-1 grid grid-cols-7 gap-1">
        {scale.map((score) => (
          <Radio
            key={score}
            value={String(score)}
            aria-label={labelOf(score, criterion)}
            className={clsx(
              "grid min-h-10 cursor-pointer place-items-center rounded-md border text-[0.9375rem] font-medium tabular-nums transition-colors select-none max-sm:min-h-11",
              "border-edge/60 text-soft hover:border-accent hover:text-ink",
              "data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent",
              "data-disabled:cursor-not-allowed data-disabled:opacity-50",
              before?.own === score && "ring-1 ring-accent/60",
            )}
          >
            {score}
          </Radio>
        ))}
      </div>
      <p aria-hidden className="mt-0.5 flex justify-between gap-3 text-[0.8125rem] text-soft">
        <span>{low}</span>
        <span className="text-end">{high}</span>
      </p>
    </RadioGroup>
  );
}

/** Bars above the scores they stand for; the median is the one that is filled. */
function CrowdBefore({ counts, median }: { counts: readonly number[]; median: number | null }) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const said = counts.map((count, at) => `${count} said ${at + 1}`).join(", ");
  return (
    <>
      <p className="sr-only">
        Of {total} in the round before, {said}. The median was {median}.
      </p>
      <CountBars counts={counts} median={median} className="h-8 gap-1" />
    </>
  );
}

function labelOf(score: number, { low, high }: Criterion): string {
  if (score === 1) return `1, ${low}`;
  return score === 7 ? `7, ${high}` : String(score);
}
