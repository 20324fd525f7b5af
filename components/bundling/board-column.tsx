"use client";

import { clsx } from "clsx";
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { quadrantColor } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import { useBoardActions } from "./board-actions";
import { ColumnHead } from "./column-head";
import type { Bundle, Card, Column } from "./columns";
import { OptionCard } from "./option-card";
import { standsAlone } from "@/lib/domain/options/option";

const dragType = "sandtable-option";

type BoardColumnProps = {
  column: Column;
  /** Those of its cards that are to be seen. */
  cards: Card[];
  arrivedIds: Set<Id>;
  selectedIds: Set<Id>;
  onSelectionChange: (column: Column, selectedIds: Set<Id>) => void;
  /** The dragged ones, or all selected ones when they are among them. */
  expandDragged: (ids: Id[]) => Id[];
  onRemove: (bundle: Bundle) => void;
  /** Where what it is called can be changed here. */
  onRename?: (bundle: Bundle) => void;
};

export function BoardColumn({
  column,
  cards,
  arrivedIds,
  selectedIds,
  onSelectionChange,
  expandDragged,
  onRemove,
  onRename,
}: BoardColumnProps) {
  const { canTriage, canBundle, crowd, word, onMove, onHold } = useBoardActions();
  const hasAccepted = useExercise((state) =>
    Object.values(state.options).some((option) => option.status === "accepted" && standsAlone(option)),
  );
  const { narrative, kind } = column;
  const isDraggable = kind === "waiting" ? canTriage : canBundle;
  const isDroppable = kind === "narrative" ? canBundle : kind === "unbundled" && (canBundle || canTriage);

  const put = (ids: Id[], beforeId: Id | null) =>
    onMove(expandDragged(ids), { narrativeId: narrative?.id ?? null, beforeId });
  const idBefore = ({ key, dropPosition }: { key: unknown; dropPosition: string }): Id | null => {
    const order = narrative?.optionIds ?? [];
    return dropPosition === "before" ? String(key) : (order[order.indexOf(String(key)) + 1] ?? null);
  };
  const { dragAndDropHooks } = useDragAndDrop<Card>({
    getItems: isDraggable
      ? (_keys, dragged) =>
          dragged.map(({ option }) => ({ [dragType]: option.id, "text/plain": `PO-${option.number} ${option.title}` }))
      : undefined,
    onDragStart: ({ keys }) => onHold?.(String([...keys][0])),
    onDragEnd: () => onHold?.(null),
    acceptedDragTypes: [dragType],
    getDropOperation: () => "move",
    onRootDrop: isDroppable ? async ({ items }) => put(await readIds(items), null) : undefined,
    // Only a narrative has an order of its own.
    onInsert:
      isDroppable && narrative ? async ({ items, target }) => put(await readIds(items), idBefore(target)) : undefined,
    onReorder:
      isDroppable && narrative ? ({ keys, target }) => put([...keys].map(String), idBefore(target)) : undefined,
    renderDragPreview: (items) => (
      <div className="rounded-lg border border-accent bg-card px-3 py-2 text-[0.8125rem] font-semibold shadow-lg">
        {items.length === 1 ? items[0]?.["text/plain"]?.split(" ")[0] : `${items.length} options`}
      </div>
    ),
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="mx-0.5 my-[-4px] h-0.5 rounded-full data-drop-target:bg-accent" />
    ),
  });

  return (
    <section
      aria-label={column.title}
      className="flex min-h-0 min-w-0 flex-col rounded-xl border-t-3 bg-wash"
      style={{ borderTopColor: narrative?.quadrant ? quadrantColor[narrative.quadrant] : "var(--color-edge)" }}
    >
      <ColumnHead column={column} shown={cards.length} onRemove={onRemove} onRename={onRename} />
      <GridList
        // The hooks cannot be turned on and off in place.
        key={`${isDraggable}-${isDroppable}`}
        aria-label={column.title}
        items={cards}
        dependencies={[canTriage, canBundle, crowd, column, arrivedIds]}
        selectionMode={isDraggable ? "multiple" : "none"}
        selectedKeys={selectedIds}
        onSelectionChange={(keys) =>
          onSelectionChange(
            column,
            new Set(keys === "all" ? cards.map(({ option }) => option.id) : [...keys].map(String)),
          )
        }
        dragAndDropHooks={isDraggable || isDroppable ? dragAndDropHooks : undefined}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => (
          <p className="rounded-lg border border-dashed border-edge/50 px-3 py-4 text-[0.8125rem] text-soft">
            {emptyWords(column, isDroppable, hasAccepted, word)}
          </p>
        )}
        className="relative flex min-h-24 flex-1 flex-col gap-1.5 overflow-y-auto overscroll-contain rounded-b-xl px-2 pt-0.5 pb-3 outline-none data-drop-target:bg-accent/10 data-drop-target:outline-2 data-drop-target:-outline-offset-2 data-drop-target:outline-accent"
      >
        {(card) => (
          <GridListItem
            id={card.option.id}
            textValue={`PO-${card.option.number} ${card.option.title}`}
            className={clsx(
              "min-w-0 rounded-lg border bg-card px-2.5 py-2 -outline-offset-1 data-dragging:opacity-40 data-selected:border-accent data-selected:bg-[color-mix(in_srgb,var(--color-accent)_8%,var(--color-card))]",
              isDraggable ? "cursor-grab" : "cursor-default",
              arrivedIds.has(card.option.id) && "animate-arrive",
            )}
          >
            <OptionCard card={card} column={column} isDraggable={isDraggable} isSelectable={isDraggable} />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}

function emptyWords({ kind }: Column, isDroppable: boolean, hasAccepted: boolean, word: string): string {
  if (kind === "waiting") return "Nothing waits. Options that analysts submit appear here.";
  if (kind === "unbundled") {
    return hasAccepted ? `Every accepted option is in a ${word}.` : "Options that are accepted come here first.";
  }
  return isDroppable ? "No options yet. Drag some here, or use the menu of a card." : "No options yet.";
}

type DropItem = { kind: string; getText?: (type: string) => Promise<string> };

async function readIds(items: DropItem[]): Promise<Id[]> {
  const texts = await Promise.all(items.map((item) => item.getText?.(dragType)));
  return texts.filter((text) => text !== undefined);
}
