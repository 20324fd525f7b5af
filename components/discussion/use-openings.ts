"use client";

import { useState } from "react";
import type { Comment } from "@/lib/domain/discussion/comment";
import { ancestorsOf } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import type { Target } from "./use-target";

type Openings = { collapsed: ReadonlySet<Id>; unfolded: ReadonlySet<Id>; reached: string | null };

const untouched: Openings = { collapsed: new Set(), unfolded: new Set(), reached: null };

/** Which answers are hidden and which settled branches are shown; the way to a target is opened. */
export function useOpenings(comments: Record<Id, Comment>, target: Target | null) {
  const [openings, setOpenings] = useState(untouched);
  if (target && target.key !== openings.reached && comments[target.id]) {
    const path = new Set([target.id, ...ancestorsOf(comments, target.id)]);
    setOpenings({
      reached: target.key,
      unfolded: new Set([...openings.unfolded, ...path]),
      collapsed: new Set([...openings.collapsed].filter((id) => !path.has(id))),
    });
  }
  const switched = (before: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => {
    const set = new Set(before);
    if (!set.delete(id)) set.add(id);
    return set;
  };
  const toggle = (id: Id): void => setOpenings((before) => ({ ...before, collapsed: switched(before.collapsed, id) }));
  const toggleSettled = (id: Id): void =>
    setOpenings((before) => ({ ...before, unfolded: switched(before.unfolded, id) }));
  return { collapsed: openings.collapsed, unfolded: openings.unfolded, toggle, toggleSettled };
}
