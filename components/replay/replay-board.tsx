"use client";

import { columnsOf, type Column } from "@/components/bundling/columns";
import { quadrantFill } from "@/components/ui/quadrant";
import type { ExerciseState } from "@/lib/domain/state";
import { countOf } from "@/lib/domain/report/words";

const shown = 30;

type ReplayBoardProps = { state: ExerciseState; chosen: number | null; onChoose: (number: number) => void };

/** The board of a moment: the narratives with their options, and those in none. */
export function ReplayBoard({ state, ...choice }: ReplayBoardProps) {
  const columns = columnsOf(state);
  const narratives = columns.filter(({ kind }) => kind === "narrative");
  const others = columns.filter(({ kind, cards }) => kind !== "narrative" && cards.length > 0);
  return (
    <section aria-labelledby="replay-board">
      <h2 id="replay-board" className="mb-3 text-2xl">
        Board
      </h2>
      {narratives.length === 0 && others.length === 0 && (
        <p className="text-soft">There were no options and no narratives yet.</p>
      )}
      <div className="flex flex-col gap-8">
        {narratives.length > 0 && (
          <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
            {narratives.map((column) => (
              <BoardColumn key={column.id} column={column} {...choice} />
            ))}
          </div>
        )}
        {others.map((column) => (
          <BoardColumn key={column.id} column={column} isWide {...choice} />
        ))}
      </div>
    </section>
  );
}

type BoardColumnProps = Omit<ReplayBoardProps, "state"> & {
  column: Column;
  /** Over the whole width, its options in columns. */
  isWide?: boolean;
};

function BoardColumn({ column: { narrative, title, cards }, isWide, chosen, onChoose }: BoardColumnProps) {
  return (
    <section aria-label={title} className="min-w-0">
      <span
        aria-hidden
        className={`mb-2 block h-1 rounded-full ${narrative?.quadrant ? quadrantFill[narrative.quadrant] : "bg-line"}`}
      />
      <h3 className="flex items-baseline justify-between gap-2 font-read text-base leading-snug">
        <span dir="auto" className="min-w-0">
          {title}
        </span>
        <span className="font-ui text-[0.8125rem] font-normal text-soft tabular-nums">{cards.length}</span>
      </h3>
      <ul className={`mt-1.5 ${isWide ? "gap-x-6 sm:columns-2 lg:columns-4" : ""}`}>
        {cards.slice(0, shown).map(({ option, parts }) => (
          <li key={option.id} className="break-inside-avoid border-t border-line/70">
            <button
              type="button"
              aria-pressed={chosen === option.number}
              onClick={() => onChoose(option.number)}
              className="grid w-full cursor-pointer grid-cols-[3.25rem_minmax(0,1fr)] py-1.5 text-start text-sm leading-snug hover:bg-wash aria-pressed:bg-accent/10"
            >
              <span className="text-[0.8125rem] text-soft tabular-nums">PO-{option.number}</span>
              <span dir="auto" className="font-read">
                {option.title}
                {parts.length > 0 && (
                  <span className="font-ui text-xs whitespace-nowrap text-soft"> + {parts.length} merged</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {cards.length > shown && (
        <p className="mt-1 text-[0.8125rem] text-soft">and {countOf(cards.length - shown, "option")} more</p>
      )}
    </section>
  );
}
