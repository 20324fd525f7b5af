"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { OptionDetail } from "./option-detail";
import { OptionTitle } from "./option-title";
import { TableCell, TableRow } from "./result-table";
import { criterionOf, type ResultRow, type Weighing } from "@/lib/domain/ratings/findings/rows";
import { ScoreCell } from "./score-cell";
import { inSteps, togetherWords } from "@/lib/domain/ratings/findings/words";

type OptionResultProps = {
  row: ResultRow;
  criteria: readonly Criterion[];
  weighing: Weighing;
  hasEarlier: boolean;
  isOpen: boolean;
  onToggle: () => void;
};

/** One option in the table, which opens to all that is known of it. */
export function OptionResult({ row, criteria, weighing, hasEarlier, isOpen, onToggle }: OptionResultProps) {
  const { option, found, disagreement, change } = row;
  const detailId = useId();
  return (
    <>
      <TableRow className={clsx("relative", isOpen && "border-transparent")}>
        <TableCell className="max-sm:col-span-2 max-sm:pe-12">
          <OptionTitle option={option} />
          <p className="mt-0.5 text-xs text-soft">
            {found.n === 0 ? "Nobody has rated it" : `${found.n} rated it`}
            {found.abstentions > 0 && ` · ${found.abstentions} cannot judge it`}
          </p>
        </TableCell>
        {criteria.map((criterion) => (
          <ScoreCell
            key={criterion.id}
            criterion={criterion}
            found={criterionOf(row, criterion.id)}
            weighing={weighing}
          />
        ))}
        <TableCell label="Disagreement">
          {disagreement === null ? <Unknown /> : <Disagreement steps={disagreement} />}
        </TableCell>
        {hasEarlier && (
          <TableCell label="Change">
            {change === null ? (
              <Unknown />
            ) : (
              <>
                {inSteps(change)}
                <span className="block text-xs text-soft">{togetherWords(Math.round(change * 10) / 10)}</span>
              </>
            )}
          </TableCell>
        )}
        <TableCell className="max-sm:absolute max-sm:end-0 max-sm:top-1.5 print:hidden">
          <Button
            variant="quiet"
            size="icon"
            onPress={onToggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            aria-label={`More of PO-${option.number}`}
          >
            <ChevronDown aria-hidden size={18} className={clsx("transition-transform", isOpen && "rotate-180")} />
          </Button>
        </TableCell>
      </TableRow>
      {isOpen && (
        <div role="row" id={detailId} className="border-b border-line pt-1 pb-5">
          <div role="cell" aria-colspan={criteria.length + (hasEarlier ? 4 : 3)}>
            <OptionDetail row={row} />
          </div>
        </div>
      )}
    </>
  );
}

function Unknown() {
  return (
    <span className="text-soft">
      <span aria-hidden>–</span>
      <span className="sr-only">not known</span>
    </span>
  );
}

/** Answers on a scale of seven steps lie no further than three from their median on average. */
const furthest = 3;

function Disagreement({ steps }: { steps: number }) {
  return (
    <>
      {steps.toFixed(1)} steps
      <span aria-hidden className="mt-1 block h-1 max-w-24 overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-accent" style={{ width: `${Math.min(1, steps / furthest) * 100}%` }} />
      </span>
    </>
  );
}
