import { ArrowDown, ArrowUp } from "lucide-react";
import { HeadCell } from "@/components/ui/data-table";
import type { Sort, SortKey } from "./rows";

type SortHeadProps = {
  sortKey: SortKey;
  label: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
};

/** The head of a column, which puts the table into its order; pressed again, into the opposite one. */
export function SortHead({ sortKey, label, sort, onSort }: SortHeadProps) {
  const isSorted = sort.key === sortKey;
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <HeadCell aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined}>
      <button
        type="button"
        className="inline-flex min-h-6 cursor-pointer items-end gap-1 rounded-sm text-start hover:text-ink"
        onClick={() => onSort({ key: sortKey, isDescending: isSorted ? !sort.isDescending : false })}
      >
        {label}
        <Arrow aria-hidden size={12} className={isSorted ? "" : "invisible"} />
      </button>
    </HeadCell>
  );
}
