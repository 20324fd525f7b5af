"use client";

import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, CSSProperties, ReactNode } from "react";

type ResultTableProps = {
  label: string;
  /** The widths of the columns, as CSS has it; on a phone each row becomes a block of two columns. */
  columns: string;
  /** In rem; in less room it scrolls sideways. */
  leastWidth: number;
  rowCount: number;
  head: ReactNode;
  children: ReactNode;
};

/**
 * A table that is no `table`, so that it can be long, and its rows can open. Fill it with `TableRow`, `ColumnHead` and
 * `TableCell`.
 */
export function ResultTable({ label, columns, leastWidth, rowCount, head, children }: ResultTableProps) {
  const widths = { "--columns": columns, "--least": `${leastWidth}rem` } as CSSProperties;
  return (
    // Focusable, so that the keyboard can scroll it; positioned, so that what is hidden in it cannot widen the page.
    <div tabIndex={0} role="region" aria-label={label} className="relative overflow-x-auto">
      <div
        role="table"
        aria-label={label}
        aria-rowcount={rowCount + 1}
        style={widths}
        className="text-sm tabular-nums sm:min-w-(--least)"
      >
        <div role="rowgroup" className="max-sm:sr-only">
          <div role="row" className={clsx(rowGrid, "border-b border-edge/60")}>
            {head}
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}

const rowGrid = "grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-(--columns)";

export function TableRow({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      role="row"
      {...props}
      className={clsx(rowGrid, "group border-b border-line py-2.5 hover:bg-wash/60", className)}
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
        <span aria-hidden dir="auto" className="block text-xs text-soft sm:hidden">
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
};

export function ColumnHead({ children, sorted, onSort }: ColumnHeadProps) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <div
      role="columnheader"
      aria-sort={sorted}
      className="flex min-w-0 items-end pb-1.5 text-xs font-semibold text-soft"
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className="inline-flex min-h-6 cursor-pointer items-center gap-1 text-start hover:text-ink"
        >
          {children}
          <Arrow aria-hidden size={14} className={clsx("shrink-0", sorted === "none" && "opacity-0")} />
        </button>
      ) : (
        children
      )}
    </div>
  );
}
