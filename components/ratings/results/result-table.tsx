"use client";

import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, CSSProperties, ReactNode } from "react";

/** How wide a column is, in rem. */
export type ColumnWidth = {
  least: number;
  /** Of what room is left; without one it keeps its width. */
  share?: number;
  /** Its part of a sheet's width beside that of the others: `least`, unless it needs another, or none. */
  onPaper?: number;
};

type ResultTableProps = {
  label: string;
  /** On a phone each row becomes a block of two columns, on paper all share its width; else in less room it scrolls sideways. */
  columns: readonly ColumnWidth[];
  rowCount: number;
  head: ReactNode;
  children: ReactNode;
};

/**
 * A table that is no `table`, so that it can be long, and its rows can open. Fill it with `TableRow`, `ColumnHead` and
 * `TableCell`.
 */
export function ResultTable({ label, columns, rowCount, head, children }: ResultTableProps) {
  const widths = {
    "--columns": columns
      .map(({ least, share }) => (share ? `minmax(${least}rem,${share}fr)` : `${least}rem`))
      .join(" "),
    "--columns-on-paper": columns
      .map(({ least, onPaper = least }) => (onPaper > 0 ? `minmax(0,${onPaper}fr)` : ""))
      .join(" "),
    "--least": `${columns.reduce((sum, { least }) => sum + least + gap, -gap)}rem`,
  } as CSSProperties;
  return (
    // Focusable, so that the keyboard can scroll it; positioned, so that what is hidden in it cannot widen the page.
    <div tabIndex={0} role="region" aria-label={label} className="relative overflow-x-auto print:overflow-visible">
      <div
        role="table"
        aria-label={label}
        aria-rowcount={rowCount + 1}
        style={widths}
        className="text-sm tabular-nums sm:min-w-(--least) print:min-w-0 print:text-xs"
      >
        <div role="rowgroup" className="not-print:max-sm:sr-only">
          <div role="row" className={clsx(rowGrid, "border-b border-edge/60")}>
            {head}
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}

/** Between columns, in rem: that of `gap-x-4`. */
const gap = 1;

const rowGrid =
  "grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-(--columns) print:grid-cols-(--columns-on-paper) print:gap-x-2";

export function TableRow({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      role="row"
      {...props}
      className={clsx(
        rowGrid,
        "group border-b border-line py-2.5 hover:bg-wash/60 print:break-inside-avoid",
        className,
      )}
    />
  );
}

type TableCellProps = ComponentProps<"div"> & {
  /** The head of its column, which is not seen on a phone. */
  label?: string;
};

export function TableCell({ label, children, className, ...props }: TableCellProps) {
  return (
    <div role="cell" {...props} className={clsx("min-w-0", className)}>
      {label && (
        <span aria-hidden dir="auto" className="block text-xs text-soft sm:hidden print:hidden">
          {label}
        </span>
      )}
      {children}
    </div>
  );
}

type ColumnHeadProps = {
  children: ReactNode;
  /** Whether the rows are in the order of this column; undefined where they cannot be. */
  sorted?: "ascending" | "descending" | "none";
  onSort?: () => void;
  /** Below its name, and no part of it. */
  note?: ReactNode;
  className?: string;
};

export function ColumnHead({ children, sorted, onSort, note, className }: ColumnHeadProps) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <div
      role="columnheader"
      aria-sort={sorted}
      className={clsx(
        "flex min-w-0 flex-col items-start justify-end pb-1.5 text-xs font-semibold text-soft",
        className,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className="inline-flex min-h-6 cursor-pointer items-center gap-1 text-start hover:text-ink"
        >
          {children}
          <Arrow aria-hidden size={14} className={clsx("shrink-0 print:hidden", sorted === "none" && "opacity-0")} />
        </button>
      ) : (
        children
      )}
      {note}
    </div>
  );
}
