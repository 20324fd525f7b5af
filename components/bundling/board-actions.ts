"use client";

import { createContext, useContext } from "react";
import type { OptionAnalysis } from "@/lib/domain/analysis/analysis";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Bundle } from "./columns";
import type { Destination } from "./moves";
import type { Company } from "./use-company";

/** What the viewer may do on the board and how a card asks for it. */
export type BoardActions = {
  /** Accept, decline, merge. */
  canTriage: boolean;
  /** Put into narratives, take out, reorder. */
  canBundle: boolean;
  /** In the order in which the columns stand. */
  narratives: Bundle[];
  /** What its bundles are called. */
  word: "narrative" | "group";
  pendingIds: Set<Id>;
  /** What the crowd thinks of options, as far as it is revealed. */
  crowd: ReadonlyMap<Id, OptionAnalysis>;
  /** Who else is at which card. */
  company?: Company;
  /** Told of the card that is picked up to be moved, and of null once it is put down. */
  onHold?: (optionId: Id | null) => void;
  onMove: (optionIds: Id[], destination: Destination) => void;
  onMerge: (option: PolicyOption) => void;
  onUnmerge: (optionId: Id) => void;
  onDecline: (option: PolicyOption) => void;
};

export const BoardActionsContext = createContext<BoardActions | null>(null);

export function useBoardActions(): BoardActions {
  const actions = useContext(BoardActionsContext);
  if (!actions) throw new Error("useBoardActions needs a board above it.");
  return actions;
}
