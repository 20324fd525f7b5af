"use client";

import { useState } from "react";
import type { Comment } from "@/lib/domain/discussion/comment";
import { ancestorsOf } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import type { Target } from "./use-target";

type Openings = { collapsed: ReadonlySet<Id>; revealed: ReadonlySet<Id>; reached: string | null };

const untouched: Openings = { collapsed: new Set(), revealed: new Set(), reached: null };

/** Which branches are closed and which comments were asked for out of the gaps; the way to a target is opened. */
export function useOpenings(comments: Record<Id, Comment>, target: Target | null) {
  const [openings, setOpenings] = useState(untouched);
  if (target && target.key !== openings.reached && comments[target.id]) {
    const path = new Set([target.id, ...ancestorsOf(comments, target.id)]);
    setOpenings({
      reached: target.key,
      revealed: new Set([...openings.revealed, ...path]),
      collapsed: new Set([...openings.collapsed].filter((id) => !path.has(id))),
    });
  }
  const toggle = (id: Id): void =>
    setOpenings((before) => {
      const collapsed = new Set(before.collapsed);
      if (!collapsed.delete(id)) collapsed.add(id);
      return { ...before, collapsed };
    });
  const reveal = (ids: Id[]): void =>
    setOpenings((before) => ({ ...before, revealed: new Set([...before.revealed, ...ids]) }));
  return { collapsed: openings.collapsed, revealed: openings.revealed, toggle, reveal };
}
