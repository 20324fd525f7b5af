"use client";

import { useState } from "react";
import type { Id } from "@/lib/domain/primitives";
import type { Column } from "./columns";

/**
 * Selected cards, over all columns. A list selects by itself what is dropped on it, and insists on it
 * until the drop is over; such a card counts as selected only to its list, and `deselect` ends it.
 */
export function useSelection() {
  const [selected, setSelected] = useState(new Set<Id>());
  const idsIn = (column: Column) => column.cards.map(({ option }) => option.id);

  return {
    clear: () => setSelected(new Set()),
    deselect: (id: Id) =>
      setSelected((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : before)),
    selectedIn: (column: Column): Set<Id> => new Set(idsIn(column).filter((id) => selected.has(id))),
    /** Takes over what is selected in one column. */
    change(column: Column, inColumn: Set<Id>): void {
      const here = new Set(idsIn(column));
      setSelected((before) => new Set([...[...before].filter((id) => !here.has(id)), ...inColumn]));
    },
    /** What can be acted upon, in the order of the board. */
    selectedOn: (columns: Column[], pendingIds: Set<Id>): Id[] =>
      columns.flatMap(idsIn).filter((id) => selected.has(id) && !pendingIds.has(id)),
  };
}
