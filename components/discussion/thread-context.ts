"use client";

import { createContext, useContext } from "react";
import type { PendingComment } from "@/lib/client/outbox";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Focus } from "@/lib/domain/discussion/tree";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Target } from "./use-target";

/** What every comment of a thread needs to know of the thread. */
export type ThreadView = {
  comments: Record<Id, Comment>;
  /** The option it is about; undefined where it is about a narrative. */
  option: PolicyOption | undefined;
  focus: Focus;
  onFocus: (focus: Focus) => void;
  target: Target | null;
  /** True once for every way a comment came to be shown: a row that is drawn anew must not scroll there again. */
  claim: (key: string) => boolean;
  fresh: ReadonlySet<Id>;
  onSeen: (id: Id) => void;
  /** What was new when the viewer came, and the first of it. */
  unread: ReadonlySet<Id>;
  firstUnread: Id | null;
  collapsed: ReadonlySet<Id>;
  onToggle: (id: Id) => void;
  onToggleSettled: (id: Id) => void;
  /** The comment that is being edited; kept here, since a row that is out of sight is not drawn. */
  editing: Id | null;
  onEdit: (id: Id | null) => void;
  /** What the viewer has posted last, to be brought into view. */
  justPosted: Id | null;
  /** What the viewer may do in this round. */
  may: { react: boolean; settle: boolean; remove: boolean };
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
