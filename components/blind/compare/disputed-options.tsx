"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Comparison } from "@/lib/domain/blind/compare";
import type { PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";

type DisputedOptionsProps = { comparison: Comparison; options: PolicyOption[]; onChoose: (at: number) => void };

const shownAtFirst = 8;

/** The options that people put with different others, those least agreed on first. */
export function DisputedOptions({ comparison, options, onChoose }: DisputedOptionsProps) {
  const [isAll, setIsAll] = useState(false);
  const disputed = options
    .map((option, at) => ({ option, at, agreement: comparison.agreement[at]! }))
    .filter(({ agreement }) => agreement < 1 - 1e-9)
    .toSorted((one, other) => one.agreement - other.agreement || one.option.number - other.option.number);
  const agreed = options.length - disputed.length;
  const shown = isAll ? disputed : disputed.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="disputed" className="min-w-0">
      <h2 id="disputed" className="mb-1 text-xl">
        Where nobody agrees
      </h2>
      <p className="mb-3 text-sm text-soft">
        {disputed.length === 0
          ? "All put every option with the same others."
          : `Options that were put with different others, the most disputed first${agreed > 0 ? `; on ${countOf(agreed, "other option")} all agree` : ""}.`}
      </p>
      <ol className="flex flex-col">
        {shown.map(({ option, at, agreement }) => (
          <li key={option.id} className="border-b border-line">
            <button
              type="button"
              onClick={() => onChoose(at)}
              className="grid w-full cursor-pointer grid-cols-[3.5rem_minmax(0,1fr)_6rem] items-center gap-3 py-2 text-start text-sm hover:bg-wash/60 pointer-coarse:min-h-11"
            >
              <span className="font-semibold tabular-nums">PO-{option.number}</span>
              <bdi className="truncate">{option.title}</bdi>
              <span className="flex items-center gap-2 tabular-nums">
                <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-line">
                  <span className="block h-full bg-accent" style={{ inlineSize: `${agreement * 100}%` }} />
                </span>
                <span className="sr-only">agreement </span>
                {agreement.toFixed(2)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {disputed.length > shown.length && (
        <Button size="sm" variant="quiet" className="mt-2" onPress={() => setIsAll(true)}>
          Show all {disputed.length}
        </Button>
      )}
      <p className="mt-2 max-w-[62ch] text-[0.8125rem] text-soft">
        Of each other option some say “together” and some “apart”. The figure is 1 where all say the same of every
        other, and 0 where half say one and half the other, each time: 1 less the mean of 4p(1 − p), p the share of
        those who put the two together.
      </p>
    </section>
  );
}
