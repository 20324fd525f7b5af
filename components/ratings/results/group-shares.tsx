import { clsx } from "clsx";
import { OptionLink } from "@/components/options/option-link";
import type { GroupedOption } from "@/lib/domain/analysis/analysis";
import type { PolicyOption } from "@/lib/domain/options/option";
import { groupName, inPercent } from "./words";

type GroupSharesProps = {
  grouped: GroupedOption;
  option: Pick<PolicyOption, "number" | "title">;
  /** The group of which it is said; all are drawn alike where none is. */
  of?: number;
};

/** How many in each group favour an option, as bars with their figures. */
export function GroupShares({ grouped: { favour }, option, of }: GroupSharesProps) {
  return (
    <li className="min-w-0 text-sm">
      <OptionLink option={option} />
      <ul className="mt-1 flex flex-col gap-1">
        {favour?.map(({ n, share }, group) => (
          <li
            key={group}
            className="grid grid-cols-[1.25rem_minmax(0,1fr)_2.75rem] items-center gap-2 text-xs text-soft tabular-nums"
          >
            <span aria-hidden className={clsx("font-semibold", of === group && "text-ink")}>
              {groupName(group).slice(-1)}
            </span>
            <span className="sr-only">{groupName(group)}</span>
            <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-line">
              <span
                className={clsx("block h-full", of === undefined || of === group ? "bg-accent" : "bg-edge/60")}
                style={{ width: inPercent(share).replace(" ", "") }}
              />
            </span>
            <span className={clsx("text-end", of === group && "font-medium text-ink")}>
              {inPercent(share)}
              <span className="sr-only"> favour it, of {n}</span>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
