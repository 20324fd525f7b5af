"use client";

import { useState } from "react";
import type { Id } from "@/lib/domain/primitives";
import type { Column } from "./columns";

const nothing = new Set<Id>();

/** Selected cards, over all columns. Cards that are on their way are not selected by their arrival. */
export function useSelection(columns: Column[], pendingIds: Set<Id>) {
  const [selected, setSelected] = useState(nothing);
  const onBoard = columns.flatMap((column) => column.cards.map(({ option }) => option.id));
  const selectedIds = onBoard.filter((id) => selected.has(id));

  return {
    /** In the order of the board. */
    selectedIds,
    clear: () => setSelected(nothing),
    selectedIn: (column: Column): Set<Id> => new Set(column.cards.map(({ option }) => option.id).filter((id) => selected.has(id))),
    /** Takes over what is selected in one column. */
    change(column: Column, inColumn: Set<Id>): void {
      const here = new Set(column.cards.map(({ option }) => option.id));
      const elsewhere = [...selected].filter((id) => !here.has(id));
      const added = [...inColumn].filter((id) => selected.has(id) || !pendingIds.has(id));
      setSelected(new Set([...elsewhere, ...added]));
    },
    /** The dragged cards, or all selected ones when they are among them. */
    expand: (dragged: Id[]): Id[] => (dragged.every((id) => selected.has(id)) ? selectedIds : dragged),
  };
}
