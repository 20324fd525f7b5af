"use client";

import { clsx } from "clsx";
import { useState } from "react";
import { Select } from "@/components/ui/select";
import type { Id } from "@/lib/domain/primitives";
import { BoardColumn } from "./board-column";
import { type Bundle, type Column, matchingCards } from "./columns";
import { SelectionBar } from "./selection-bar";
import type { useSelection } from "./use-selection";

type BoardColumnsProps = {
  columns: Column[];
  /** The words that cards must have to be seen. */
  query: string;
  arrivedIds: Set<Id>;
  selection: ReturnType<typeof useSelection>;
  pendingIds: Set<Id>;
  onRemove: (bundle: Bundle) => void;
  onRename?: (bundle: Bundle) => void;
};

/** The columns beside each other, on a phone one at a time, and what can be done with the cards selected in them. */
export function BoardColumns({ columns, query, arrivedIds, selection, pendingIds, ...on }: BoardColumnsProps) {
  // To begin with, one that has something in it.
  const [chosenId, setChosenId] = useState(() => columns.find((column) => column.cards.length > 0)?.id);
  const chosen = columns.find((column) => column.id === chosenId) ?? columns[0];
  const selectedIds = selection.selectedOn(columns, pendingIds);
  return (
    <>
      <Select
        label="Column"
        isLabelHidden
        className="mb-3 md:hidden"
        options={columns.map((column) => ({ id: column.id, label: `${column.title} (${column.cards.length})` }))}
        value={chosen?.id ?? null}
        onChange={setChosenId}
      />
      <div
        tabIndex={-1}
        className="grid gap-3 md:mx-[calc(50%-50vw+1rem)] md:min-h-96 md:grow md:basis-0 md:auto-cols-[minmax(13.25rem,1fr)] md:grid-flow-col md:grid-rows-1 md:overflow-x-auto md:pb-2"
      >
        {columns.map((column) => (
          <div
            key={column.id}
            className={clsx("grid min-h-0 min-w-0 grid-cols-1", column.id !== chosen?.id && "max-md:hidden")}
          >
            <BoardColumn
              column={column}
              cards={matchingCards(column.cards, query)}
              arrivedIds={arrivedIds}
              selectedIds={selection.selectedIn(column)}
              onSelectionChange={selection.change}
              expandDragged={(ids) =>
                ids.length > 0 && ids.every((id) => selectedIds.includes(id)) ? selectedIds : ids
              }
              {...on}
            />
          </div>
        ))}
      </div>
      <SelectionBar
        selectedIds={selectedIds}
        areAllWaiting={areAllWaiting(columns, selectedIds)}
        onClear={selection.clear}
      />
    </>
  );
}

function areAllWaiting(columns: Column[], ids: string[]): boolean {
  const waiting = columns.find((column) => column.kind === "waiting")?.cards.map(({ option }) => option.id) ?? [];
  return ids.every((id) => waiting.includes(id));
}
