"use client";

import { Select } from "@/components/ui/select";
import type { Focus } from "@/lib/domain/discussion/tree";
import { facetLabels, type FacetName, facetNames } from "@/lib/domain/options/option";
import { HereNow } from "./presence-line";

export type ThreadOrder = "oldest" | "newest";

const orderOptions: { id: ThreadOrder; label: string }[] = [
  { id: "oldest", label: "Oldest first" },
  { id: "newest", label: "Newest first" },
];

type ThreadHeaderProps = {
  focus: Focus;
  onFocus: (focus: Focus) => void;
  counts: Map<FacetName | null, number>;
  order: ThreadOrder;
  onOrder: (order: ThreadOrder) => void;
};

/** What the thread is being read for. */
export function ThreadHeader({ focus, onFocus, counts, order, onOrder }: ThreadHeaderProps) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const focusOptions: { id: FacetName | "whole" | "all"; label: string }[] = [
    { id: "all", label: `Everything (${total})` },
    { id: "whole", label: `The option as a whole (${counts.get(null) ?? 0})` },
    ...facetNames.map((id) => ({ id, label: `${facetLabels[id]} (${counts.get(id) ?? 0})` })),
  ];
  return (
    <header className="flex flex-col gap-2.5 border-b border-line pb-3">
      <div className="flex items-center justify-between gap-3">
        <h2 id="thread-title" className="text-lg">
          {focus === "all" ? "The argument" : focus === null ? "On the option as a whole" : facetLabels[focus]}
        </h2>
        <HereNow />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_8.5rem] gap-2">
        <Select
          label="Read the thread for"
          isLabelHidden
          size="sm"
          options={focusOptions}
          value={focus ?? "whole"}
          onChange={(next) => onFocus(next === "whole" ? null : next)}
        />
        <Select label="Order" isLabelHidden size="sm" options={orderOptions} value={order} onChange={onOrder} />
      </div>
    </header>
  );
}
