import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type DataTableProps = {
  caption: string;
  isCaptionHidden?: boolean;
  /** On a phone each row becomes a block; give its cells a `label`, since their heads are not seen then. */
  isStacked?: boolean;
  children: ReactNode;
  className?: string;
};

/**
 * A table that scrolls sideways in its own frame. Fill it with `<thead>` and `<tbody>`, `DataRow`,
 * `HeadCell` and `DataCell`.
 */
export function DataTable({ caption, isCaptionHidden = true, isStacked, children, className }: DataTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it; positioned, so that what is hidden in it cannot widen the page.
    <div
      tabIndex={0}
      role="region"
      aria-label={caption}
      className={clsx("relative overflow-x-auto", isStacked && stacked, className)}
    >
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className={isCaptionHidden ? "sr-only" : "pb-2 text-start text-[0.8125rem] text-soft"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export function DataRow({ className, ...props }: ComponentProps<"tr">) {
  return <tr {...props} className={clsx("border-b border-line [tbody>&:hover]:bg-wash/60", className)} />;
}

type CellProps = { align?: "start" | "end" };
type DataCellProps = Omit<ComponentProps<"td">, "align"> & CellProps & { label?: string };

export function HeadCell({
  align = "start",
  scope = "col",
  className,
  ...props
}: Omit<ComponentProps<"th">, "align"> & CellProps) {
  const look = scope === "col" ? "text-xs text-soft" : "";
  return (
    <th
      scope={scope}
      {...props}
      className={clsx("px-2.5 py-2 align-bottom font-semibold first:ps-0", sides[align], look, className)}
    />
  );
}

export function DataCell({ align = "start", label, className, children, ...props }: DataCellProps) {
  return (
    <td {...props} className={clsx("px-2.5 py-2 align-top first:ps-0", sides[align], className)}>
      {label && (
        <span aria-hidden className="block text-xs font-normal text-soft sm:hidden">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}

const stacked = clsx(
  "max-sm:[&_thead]:sr-only max-sm:[&_:is(table,tbody)]:block",
  "max-sm:[&_tbody>tr]:grid max-sm:[&_tbody>tr]:grid-cols-2 max-sm:[&_tbody>tr]:gap-x-4 max-sm:[&_tbody>tr]:gap-y-2 max-sm:[&_tbody>tr]:py-3",
  "max-sm:[&_tbody>tr>*]:min-w-0 max-sm:[&_tbody>tr>*]:max-w-none max-sm:[&_tbody>tr>*]:p-0 max-sm:[&_tbody>tr>*]:text-start",
  "max-sm:[&_tbody>tr>th]:col-span-2",
);

const sides = { start: "text-start", end: "text-end" };
