"use client";

import { clsx } from "clsx";
import { AtSign, CircleDashed, type LucideIcon } from "lucide-react";
import { ToggleButton } from "react-aria-components";
import { type ReplyKind, replyKinds } from "@/lib/domain/discussion/comment";
import { type Filter, type FilterCounts, isUnfiltered, unfiltered } from "@/lib/domain/discussion/filter";
import { replyKindLooks } from "./reply-kind";

type ThreadFiltersProps = { filter: Filter; onFilter: (filter: Filter) => void; counts: FilterCounts };

/** What a thread is narrowed down to; what there is nothing of is not offered. */
export function ThreadFilters({ filter, onFilter, counts }: ThreadFiltersProps) {
  const toggleKind = (kind: ReplyKind, isOn: boolean): void => {
    const others = filter.kinds.filter((each) => each !== kind);
    onFilter({ ...filter, kinds: isOn ? [...others, kind] : others });
  };
  const kinds = replyKinds.filter((kind) => counts.kinds[kind] > 0 || filter.kinds.includes(kind));
  if (kinds.length === 0 && counts.open === 0 && isUnfiltered(filter)) return null;
  return (
    <div role="group" aria-label="Show only" className="-mx-0.5 flex flex-wrap items-center gap-1">
      <FilterSwitch
        {...{ label: "Unsettled", icon: CircleDashed, count: counts.open, isOn: filter.isOpen }}
        onChange={(isOpen) => onFilter({ ...filter, isOpen })}
      />
      {(counts.forMe > 0 || filter.isForMe) && (
        <FilterSwitch
          {...{ label: "To me", icon: AtSign, count: counts.forMe, isOn: filter.isForMe }}
          onChange={(isForMe) => onFilter({ ...filter, isForMe })}
        />
      )}
      {kinds.map((kind) => (
        <FilterSwitch
          key={kind}
          {...replyKindLooks[kind]}
          count={counts.kinds[kind]}
          isOn={filter.kinds.includes(kind)}
          onChange={(isOn) => toggleKind(kind, isOn)}
        />
      ))}
      {!isUnfiltered(filter) && (
        <button
          type="button"
          onClick={() => onFilter(unfiltered)}
          className="cursor-pointer rounded px-1.5 text-xs font-medium text-accent hover:underline pointer-coarse:min-h-10"
        >
          Show all
        </button>
      )}
    </div>
  );
}

type FilterSwitchProps = {
  label: string;
  icon: LucideIcon;
  tint?: string;
  count: number;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

function FilterSwitch({ label, icon: Icon, tint, count, isOn, onChange }: FilterSwitchProps) {
  return (
    <ToggleButton
      isSelected={isOn}
      onChange={onChange}
      className={clsx(
        "inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-full border border-transparent px-2 text-xs font-medium text-soft tabular-nums",
        "hover:border-edge hover:text-ink data-selected:border-accent data-selected:bg-card data-selected:text-ink pointer-coarse:min-h-10 pointer-coarse:px-3",
      )}
    >
      <Icon aria-hidden size={13} className={tint} />
      {label} {count.toLocaleString("en")}
    </ToggleButton>
  );
}
