"use client";

import { createContext, useContext } from "react";
import type { PendingComment } from "@/lib/client/outbox";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Focus } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import type { Target } from "./use-target";

/** What every comment of a thread needs to know of the thread. */
export type ThreadView = {
  comments: Record<Id, Comment>;
  focus: Focus;
  onFocus: (focus: Focus) => void;
  target: Target | null;
  fresh: ReadonlySet<Id>;
  onSeen: (id: Id) => void;
  collapsed: ReadonlySet<Id>;
  onToggle: (id: Id) => void;
  /** Comments that a reader has asked for, out of the gaps of a long thread. */
  revealed: ReadonlySet<Id>;
  onReveal: (ids: Id[]) => void;
  pending: PendingComment[];
  /** What the viewer has posted last, to be brought into view. */
  justPosted: Id | null;
  /** Undefined where the viewer may not write, or not now. */
  onReply?: (id: Id) => void;
  onTakeBack: (entry: PendingComment) => void;
};

export const ThreadContext = createContext<ThreadView | null>(null);

export function useThreadView(): ThreadView {
  const view = useContext(ThreadContext);
  if (!view) throw new Error("useThreadView needs a Thread above it.");
  return view;
}
