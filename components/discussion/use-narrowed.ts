"use client";

import { useMemo, useState } from "react";
import { useExercise, useMe } from "@/lib/client/hooks";
import type { Comment } from "@/lib/domain/discussion/comment";
import {
  commentsFor,
  countForFilter,
  type Filter,
  type FilterCounts,
  filterBranches,
  unfiltered,
} from "@/lib/domain/discussion/filter";
import { branchesOn, commentTree, type CommentNode, type Focus } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";
import { membersByAlias } from "./linked-markdown";

export type Narrowed = { filter: Filter; onFilter: (filter: Filter) => void; counts: FilterCounts };

const none: ReadonlySet<Id> = new Set();

/** The branches that are left of a thread by what it is read for, and what else it could be read for. */
export function useNarrowed(comments: Record<Id, Comment>, focus: Focus): Narrowed & { branches: CommentNode[] } {
  const [filter, setFilter] = useState<Filter>(unfiltered);
  const me = useMe();
  const members = membersByAlias(useExercise((state) => state.members));
  // Thousands of comments are put in their places only when one has come or changed.
  const tree = useMemo(() => commentTree(comments), [comments]);
  const forMe = useMemo(() => (me ? commentsFor(me, comments, members) : none), [comments, me, members]);
  const onFocus = useMemo(() => branchesOn(focus, tree), [focus, tree]);
  const counts = useMemo(() => countForFilter(onFocus, forMe), [forMe, onFocus]);
  const branches = useMemo(() => filterBranches(onFocus, filter, forMe), [filter, forMe, onFocus]);
  return { filter, onFilter: setFilter, counts, branches };
}
