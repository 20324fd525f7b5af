import { clsx } from "clsx";

/** Holds the place of what is on its way; `className` gives its size. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx("block animate-pulse rounded-md bg-line/70", className)} />;
}
