"use client";

import { clsx } from "clsx";
import { Check, GripVertical, LoaderCircle, Merge, MessageSquare, Zap } from "lucide-react";
import Link from "next/link";
import { Button as AriaButton, Checkbox } from "react-aria-components";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { Button } from "@/components/ui/button";
import { quadrantFill } from "@/components/ui/quadrant";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";
import { useBoardActions } from "./board-actions";
import { CardScores } from "./card-scores";
import { CardCompany } from "./card-company";
import { CardMenu } from "./card-menu";
import type { Card, Column } from "./columns";

type OptionCardProps = { card: Card; column: Column; isDraggable: boolean; isSelectable: boolean };

/** One option on the board: what it is, where its author placed it, how much was said, what was merged into it. */
export function OptionCard({ card, column, isDraggable, isSelectable }: OptionCardProps) {
  const { slug } = useLive();
  const { canTriage, canBundle, crowd, pendingIds } = useBoardActions();
  const { option, parts } = card;
  const contradictions = Object.values(useExercise((state) => state.contradictions)).filter(
    ({ optionIds, settled }) => settled === null && optionIds.includes(option.id),
  ).length;
  const objections = parts.reduce((sum, part) => sum + part.objections.length, 0);
  return (
    <>
      <div className="flex items-center gap-1.5 text-xs text-soft tabular-nums">
        {isSelectable && <SelectionBox />}
        <span className="font-semibold">PO-{option.number}</span>
        <PlacementDot option={option} />
        <span className="ms-auto flex items-center gap-1.5">
          {pendingIds.has(option.id) && <LoaderCircle aria-label="On its way" size={13} className="animate-spin" />}
          {parts.length > 0 && (
            <span className="flex items-center gap-0.5" title={`${parts.length} merged into it`}>
              <Merge aria-hidden size={12} />
              {parts.length}
              <span className="sr-only"> merged into it</span>
            </span>
          )}
          {contradictions > 0 && (
            <span className="flex items-center gap-0.5 text-warn" title={countOf(contradictions, "open contradiction")}>
              <Zap aria-hidden size={12} />
              {contradictions}
              <span className="sr-only"> open contradictions</span>
            </span>
          )}
          <span className="flex items-center gap-0.5" title={`${option.commentCount} comments`}>
            <MessageSquare aria-hidden size={12} />
            {option.commentCount}
            <span className="sr-only"> comments</span>
          </span>
          {isDraggable && (
            <AriaButton
              slot="drag"
              aria-label={`Drag PO-${option.number}`}
              className="-mx-1 grid size-6 cursor-grab place-items-center rounded text-edge hover:text-ink pointer-coarse:hidden"
            >
              <GripVertical aria-hidden size={14} />
            </AriaButton>
          )}
          {(canTriage || canBundle) && <CardMenu card={card} column={column} />}
        </span>
      </div>
      <Link
        href={`/exercises/${slug}/options/${option.number}`}
        dir="auto"
        className="mt-1 line-clamp-3 text-[0.8125rem] wrap-anywhere leading-snug font-medium hover:underline max-sm:text-[0.9375rem]"
      >
        {option.title}
      </Link>
      {parts.length > 0 && (
        <p className="mt-1 text-xs text-soft tabular-nums">
          with {parts.map((part) => `PO-${part.number}`).join(", ")}
        </p>
      )}
      <CardCompany optionId={option.id} />
      <CardScores found={crowd.get(option.id)} />
      {objections > 0 && <p className="mt-1 text-xs text-danger">{countOf(objections, "objection")} to the merge</p>}
      {column.kind === "waiting" && canTriage && <Triage option={option} />}
    </>
  );
}

function Triage({ option }: { option: PolicyOption }) {
  const { pendingIds, onMove, onDecline } = useBoardActions();
  return (
    <div className="mt-2 flex gap-1.5">
      <Button
        size="sm"
        isDisabled={pendingIds.has(option.id)}
        onPress={() => onMove([option.id], { narrativeId: null, beforeId: null })}
      >
        Accept
      </Button>
      <Button size="sm" variant="quiet" onPress={() => onDecline(option)}>
        Decline…
      </Button>
    </div>
  );
}

function PlacementDot({ option }: { option: PolicyOption }) {
  const axes = useExercise((state) => state.exercise.axes);
  const quadrant = quadrantOf(option.placement);
  const words = `Placed by its author in ${quadrantWords(quadrant, axes)}`;
  return (
    <span title={words} className={clsx("size-2.5 shrink-0 rounded-full", quadrantFill[quadrant])}>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function SelectionBox() {
  return (
    <Checkbox
      slot="selection"
      className="grid size-4 shrink-0 cursor-pointer place-items-center rounded border border-edge/70 bg-card data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent"
    >
      {({ isSelected }) => (isSelected ? <Check aria-hidden size={12} strokeWidth={3} /> : null)}
    </Checkbox>
  );
}
