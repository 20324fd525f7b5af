import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type DataTableProps = { caption: string; isCaptionHidden?: boolean; children: ReactNode; className?: string };

/**
 * A table that scrolls sideways in its own frame. Fill it with `<thead>` and `<tbody>`, `DataRow`,
 * `HeadCell` and `DataCell`.
 */
export function DataTable({ caption, isCaptionHidden = true, children, className }: DataTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it.
    <div tabIndex={0} role="region" aria-label={caption} className={clsx("overflow-x-auto", className)}>
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

export function DataCell({ align = "start", className, ...props }: Omit<ComponentProps<"td">, "align"> & CellProps) {
  return <td {...props} className={clsx("px-2.5 py-2 align-top first:ps-0", sides[align], className)} />;
}

const sides = { start: "text-start", end: "text-end" };
