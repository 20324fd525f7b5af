"use client";

import { clsx } from "clsx";
import { ChevronUp, X } from "lucide-react";
import { Menu, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { popoverClass } from "@/components/ui/popover";
import type { Id } from "@/lib/domain/primitives";
import { MoveSection } from "./card-menu";

type SelectionBarProps = { selectedIds: Id[]; areAllWaiting: boolean; onClear: () => void };

/** What can be done with several cards at once. */
export function SelectionBar({ selectedIds, areAllWaiting, onClear }: SelectionBarProps) {
  if (selectedIds.length === 0) return null;
  return (
    <div className="pointer-events-none sticky bottom-[calc(var(--bottom-bar)+0.75rem)] z-20 mt-3 flex justify-center">
      <div className="pointer-events-auto flex animate-appear items-center gap-2 rounded-xl border border-edge/50 bg-card py-1.5 ps-4 pe-1.5 text-sm shadow-lg shadow-black/10">
        <span role="status" className="me-2 tabular-nums">
          {selectedIds.length} selected
        </span>
        <MenuTrigger>
          <Button variant="primary" size="sm">
            Move to
            <ChevronUp aria-hidden size={15} />
          </Button>
          <Popover placement="top" className={clsx(popoverClass, "min-w-56")}>
            <Menu aria-label="Move the selected options" className="max-h-96 overflow-auto p-1 outline-none">
              <MoveSection optionIds={selectedIds} currentId={areAllWaiting ? "waiting" : null} />
            </Menu>
          </Popover>
        </MenuTrigger>
        <Button variant="quiet" size="icon" aria-label="Clear the selection" onPress={onClear}>
          <X aria-hidden size={16} />
        </Button>
      </div>
    </div>
  );
}
