"use client";

import { Plus } from "lucide-react";
import { memo, useState } from "react";
import { BlindCall, BlindLink } from "@/components/blind/blind-call";
import { NewNarrative } from "@/components/narratives/new-narrative";
import { clockwise } from "@/components/narratives/quadrant-words";
import { RemoveNarrative } from "@/components/narratives/remove-narrative";
import { DeclineDialog } from "@/components/options/moderation/decline-dialog";
import { MergeDialog } from "@/components/options/moderation/merge-dialog";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import { AlsoHere } from "./also-here";
import { BoardActionsContext } from "./board-actions";
import { BoardColumns } from "./board-columns";
import { BoardNotices } from "./board-notices";
import { shownColumnsOf } from "./columns";
import { SuggestBundles } from "./suggested/suggest-bundles";
import { useArrivals } from "./use-arrivals";
import { useBoard } from "./use-board";
import { useCompany, useTellCard } from "./use-company";
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
  const company = useCompany();
  const { onHold, ...tellFocus } = useTellCard(canTriage || canBundle);
  const [asking, setAsking] = useState<Asking>(null);
  const [query, setQuery] = useState("");

  const columns = shownColumnsOf(board, { canTriage, canBundle });
  const narratives = Object.values(board.narratives).toSorted(clockwise);
  const close = () => setAsking(null);

  return (
    <BoardActionsContext
      value={{
        ...{ canTriage, canBundle, narratives, pendingIds, crowd, company, onHold, word: "narrative" },
        onMove: (optionIds, destination) => {
          move(optionIds, destination);
          selection.clear();
        },
        onUnmerge: unmerge,
        onMerge: (option) => setAsking({ to: "merge", option }),
        onDecline: (option) => setAsking({ to: "decline", option }),
      }}
    >
      <div data-fills-window className="md:flex md:grow md:flex-col" {...tellFocus}>
        <header className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <h1 className="text-[1.75rem]">Board</h1>
          <AlsoHere />
          <div className="ms-auto flex items-center gap-2 max-md:ms-0 max-md:w-full max-md:flex-wrap">
            <TextField
              label="Find a card"
              isLabelHidden
              placeholder="Find a card"
              value={query}
              onChange={setQuery}
              className="w-52 max-md:w-full"
            />
            {(canTriage || canBundle) && <SuggestBundles canBundle={canBundle} />}
            {(canTriage || canBundle) && <BlindLink />}
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
        <BlindCall />
        <BoardNotices
          reason={reason}
          refusals={refusals}
          onDismiss={dismissRefusals}
          isEmpty={Object.keys(board.options).length === 0}
          hint={canBundle && narratives.length === 0 ? howToBegin : null}
        />
        <BoardColumns
          {...{ columns, query, arrivedIds, selection, pendingIds }}
          onRemove={({ id }) => {
            const narrative = board.narratives[id];
            if (narrative) setAsking({ to: "remove", narrative });
          }}
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
