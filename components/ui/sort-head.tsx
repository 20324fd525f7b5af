import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { HeadCell } from "./data-table";

export type Sort<Key extends string> = { key: Key; isDescending: boolean };

type SortHeadProps<Key extends string> = {
  sortKey: Key;
  label: ReactNode;
  sort: Sort<Key>;
  onSort: (sort: Sort<Key>) => void;
};

/** The head of a column, which puts the table into its order; pressed again, into the opposite one. */
export function SortHead<Key extends string>({ sortKey, label, sort, onSort }: SortHeadProps<Key>) {
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
