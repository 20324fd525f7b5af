import { OptionLink } from "@/components/options/option-link";
import type { GroupedOption } from "@/lib/domain/analysis/analysis";
import type { PolicyOption } from "@/lib/domain/options/option";
import { groupLetter, inPercent } from "@/lib/domain/ratings/findings/words";

type GroupSharesProps = { grouped: GroupedOption; option: Pick<PolicyOption, "number" | "title"> };

/** How many in each group favour an option, as bars with their figures. */
export function GroupShares({ grouped: { favour }, option }: GroupSharesProps) {
  return (
    <li className="min-w-0 text-sm">
      <OptionLink option={option} />
      <ul className="mt-1 flex flex-col gap-1">
        {favour?.map(({ n, share }, group) => (
          <li
            key={group}
            className="grid grid-cols-[1rem_minmax(0,1fr)_2.75rem] items-center gap-2 text-xs text-soft tabular-nums"
          >
            <span className="font-semibold text-ink">
              <span className="sr-only">Group </span>
              {groupLetter(group)}
            </span>
            <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-line">
              <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
            </span>
            <span className="text-end">
              {inPercent(share)}
              <span className="sr-only"> favour it, by estimate; {n} judged it</span>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
