import { clsx } from "clsx";
import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode; className?: string };

/** Where a list would be: what is missing and what to do first. */
export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div className={clsx("rounded-xl border border-dashed border-line px-6 py-8 text-center", className)}>
      <p className="font-read text-lg font-semibold">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-[44ch] text-sm text-soft">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
