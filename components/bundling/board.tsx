"use client";

import { clsx } from "clsx";
import { Plus } from "lucide-react";
import { memo, useState } from "react";
import { NewNarrative } from "@/components/narratives/new-narrative";
import { clockwise } from "@/components/narratives/quadrant-words";
import { RemoveNarrative } from "@/components/narratives/remove-narrative";
import { DeclineDialog } from "@/components/options/moderation/decline-dialog";
import { MergeDialog } from "@/components/options/moderation/merge-dialog";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import { AlsoHere } from "./also-here";
import { BoardActionsContext } from "./board-actions";
import { BoardColumn } from "./board-column";
import { BoardNotices } from "./board-notices";
import { type Column, matchingCards, shownColumnsOf } from "./columns";
import { SelectionBar } from "./selection-bar";
import { SuggestBundles } from "./suggested/suggest-bundles";
import { useArrivals } from "./use-arrivals";
import { useBoard } from "./use-board";
import { type BoardRights, useBoardRights } from "./use-board-rights";
import { useCrowd } from "./use-crowd";
import { useSelection } from "./use-selection";

type Asking = { to: "merge" | "decline"; option: PolicyOption } | { to: "remove"; narrative: Narrative } | null;

/** Options on their way into narratives: one column for each, live for several moderators. */
export function Board() {
  return <BoardWithRights {...useBoardRights()} />;
}

// The rights are asked by the second; the cards are drawn again only when something has changed.
const BoardWithRights = memo(function BoardWithRights({ canTriage, canBundle, reason }: BoardRights) {
  const selection = useSelection();
  const { board, pendingIds, refusals, dismissRefusals, move, unmerge } = useBoard(selection.deselect);
  const arrivedIds = useArrivals();
  const crowd = useCrowd();
  const [asking, setAsking] = useState<Asking>(null);
  const [query, setQuery] = useState("");

  const columns = shownColumnsOf(board, { canTriage, canBundle });
  // A phone shows one column: to begin with, one that has something in it.
  const [chosenId, setChosenId] = useState(() => columns.find((column) => column.cards.length > 0)?.id);
  const selectedIds = selection.selectedOn(columns, pendingIds);
  const narratives = Object.values(board.narratives).toSorted(clockwise);
  const chosen = columns.find((column) => column.id === chosenId) ?? columns[0];
  const close = () => setAsking(null);

  return (
    <BoardActionsContext
      value={{
        ...{ canTriage, canBundle, narratives, pendingIds, crowd },
        onMove: (optionIds, destination) => {
          move(optionIds, destination);
          selection.clear();
        },
        onUnmerge: unmerge,
        onMerge: (option) => setAsking({ to: "merge", option }),
        onDecline: (option) => setAsking({ to: "decline", option }),
      }}
    >
      <div data-fills-window className="md:flex md:grow md:flex-col">
        <header className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <h1 className="text-[1.75rem]">Board</h1>
          <AlsoHere />
          <div className="ms-auto flex items-center gap-2 max-md:ms-0 max-md:w-full">
            <TextField
              label="Find a card"
              isLabelHidden
              placeholder="Find a card"
              value={query}
              onChange={setQuery}
              className="w-52 max-md:flex-1"
            />
            {(canTriage || canBundle) && <SuggestBundles canBundle={canBundle} />}
            {canBundle && (
              <NewNarrative
                trigger={
                  <Button variant="secondary">
                    <Plus aria-hidden size={16} />
                    <span>
                      New<span className="max-md:sr-only"> narrative</span>
                    </span>
                  </Button>
                }
              />
            )}
          </div>
        </header>
        <BoardNotices
          reason={reason}
          refusals={refusals}
          onDismiss={dismissRefusals}
          isEmpty={Object.keys(board.options).length === 0}
          hint={canBundle && narratives.length === 0 ? howToBegin : null}
        />
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
                onRemove={(narrative) => setAsking({ to: "remove", narrative })}
              />
            </div>
          ))}
        </div>
        <SelectionBar
          selectedIds={selectedIds}
          areAllWaiting={areAllWaiting(columns, selectedIds)}
          onClear={selection.clear}
        />
      </div>
      {asking?.to === "merge" && (
        <MergeDialog option={asking.option} isOpen onOpenChange={(isOpen) => isOpen || close()} />
      )}
      {asking?.to === "decline" && (
        <DeclineDialog option={asking.option} isOpen onOpenChange={(isOpen) => isOpen || close()} />
      )}
      {asking?.to === "remove" && <RemoveNarrative narrative={asking.narrative} onClose={close} />}
    </BoardActionsContext>
  );
});

const howToBegin =
  "Create a narrative for each direction you see, then drag the options that belong to it into its column, or use their menus.";

function areAllWaiting(columns: Column[], ids: string[]): boolean {
  const waiting = columns.find((column) => column.kind === "waiting")?.cards.map(({ option }) => option.id) ?? [];
  return ids.every((id) => waiting.includes(id));
}
