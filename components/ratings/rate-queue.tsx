"use client";

import { clsx } from "clsx";
import { Check } from "lucide-react";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";

type RateQueueProps = {
  /** In the order in which this member is asked. */
  options: PolicyOption[];
  current: PolicyOption;
  isDone: (option: PolicyOption) => boolean;
  /** How many answers are kept in this browser until there is a network. */
  unsent: number;
  onChoose: (id: Id) => void;
};

/** How far one has come, and every option to go back to. */
export function RateQueue({ options, current, isDone, unsent, onChoose }: RateQueueProps) {
  const done = options.filter(isDone).length;
  return (
    <nav aria-label="Options to rate" className="max-xl:order-first">
      <p role="status" className="text-sm font-semibold tabular-nums">
        {done === options.length ? "All are rated" : `${done} of ${options.length} rated`}
        {unsent > 0 && <span className="font-normal text-warn">, {unsent} not sent yet</span>}
      </p>
      <div
        role="progressbar"
        aria-label="Rated"
        aria-valuemin={0}
        aria-valuemax={options.length}
        aria-valuenow={done}
        className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full bg-accent transition-[width]" style={{ width: `${(done / options.length) * 100}%` }} />
      </div>
      {options.length > 1 && (
        <p className="mt-1.5 text-[0.8125rem] text-soft">
          In an order of your own, so that no option is first for all.
        </p>
      )}
      <ol className="mt-3 flex max-h-[60vh] flex-wrap gap-1 overflow-y-auto p-0.5 max-xl:max-h-24">
        {options.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              onClick={() => onChoose(option.id)}
              aria-current={option === current ? "step" : undefined}
              aria-label={`PO-${option.number}, ${option.title}${isDone(option) ? ", rated" : ""}`}
              title={option.title}
              className={clsx(
                "inline-flex min-h-8 min-w-11 cursor-pointer items-center justify-center gap-0.5 rounded-md border px-1.5 text-[0.8125rem] tabular-nums max-sm:min-h-11",
                "aria-[current=step]:border-accent aria-[current=step]:font-semibold aria-[current=step]:text-ink",
                isDone(option) ? "border-transparent bg-wash text-soft" : "border-edge/60",
              )}
            >
              {isDone(option) && <Check aria-hidden size={12} className="text-accent" />}
              {option.number}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
