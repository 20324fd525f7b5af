"use client";

import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Focus } from "@/lib/domain/discussion/tree";
import { facetLabels, type FacetName, facetNames } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { HereNow } from "./presence-line";
import { ThreadFilters } from "./thread-filters";
import type { ThreadOrder } from "./thread-rows";
import type { Narrowed } from "./use-narrowed";
import { jumpTo } from "./use-target";

const orderOptions: { id: ThreadOrder; label: string }[] = [
  { id: "oldest", label: "Oldest first" },
  { id: "newest", label: "Newest first" },
];

type ThreadHeaderProps = {
  narrowed: Narrowed;
  focus: Focus;
  /** Undefined where there are no facets to read for. */
  onFocus?: (focus: Focus) => void;
  counts: Map<FacetName | null, number>;
  order: ThreadOrder;
  onOrder: (order: ThreadOrder) => void;
  moderation: ReactNode;
  unreadCount: number;
  firstUnread: Id | null;
};

/** What the thread is being read for. */
export function ThreadHeader(props: ThreadHeaderProps) {
  const { narrowed, focus, onFocus, counts, order, onOrder, moderation, unreadCount, firstUnread } = props;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const focusOptions: { id: FacetName | "whole" | "all"; label: string }[] = [
    { id: "all", label: `Everything (${total})` },
    { id: "whole", label: `The option as a whole (${counts.get(null) ?? 0})` },
    ...facetNames.map((id) => ({ id, label: `${facetLabels[id]} (${counts.get(id) ?? 0})` })),
  ];
  const title = focus === "all" ? "The argument" : focus === null ? "On the option as a whole" : facetLabels[focus];
  return (
    <header className="flex flex-col gap-2.5 border-b border-line pb-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 id="thread-title" className="text-lg">
          {title}
        </h2>
        <span className="flex items-center gap-2">
          {firstUnread !== null && (
            <Button
              size="sm"
              variant="quiet"
              className="text-accent"
              aria-label={`Jump to first unread, ${unreadCount} new`}
              onPress={() => jumpTo(firstUnread)}
            >
              <ArrowDown aria-hidden size={14} />
              {unreadCount} new
            </Button>
          )}
          <HereNow />
        </span>
      </div>
      {(onFocus || total > 1) && (
        <div className="grid grid-cols-[minmax(0,1fr)_8.5rem] gap-2">
          {onFocus ? (
            <Select
              label="Read the thread for"
              isLabelHidden
              size="sm"
              options={focusOptions}
              value={focus ?? "whole"}
              onChange={(next) => onFocus(next === "whole" ? null : next)}
            />
          ) : (
            <p className="self-center text-[0.8125rem] text-soft tabular-nums">{total} comments</p>
          )}
          <Select label="Order" isLabelHidden size="sm" options={orderOptions} value={order} onChange={onOrder} />
        </div>
      )}
      {moderation}
      {total > 0 && <ThreadFilters {...narrowed} />}
    </header>
  );
}
