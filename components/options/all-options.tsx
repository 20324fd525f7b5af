"use client";

import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { useAllCards } from "@/lib/client/use-held";

/** What needs every option of the exercise: with a great many of them, they are read once the page is there. */
export function AllOptions({ children }: { children: ReactNode }) {
  return useAllCards() ? children : <OptionsSkeleton />;
}

/** Stands where options will be. */
export function OptionsSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">The options are on their way</span>
      {["w-full", "w-11/12", "w-4/5", "w-full", "w-3/5"].map((width, position) => (
        <Skeleton key={position} className={`h-6 ${width}`} />
      ))}
    </div>
  );
}
