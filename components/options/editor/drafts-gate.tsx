"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { type Drafts, useDrafts } from "../use-drafts";

/** Waits for the viewer's drafts: writing on before they are there could overwrite the newest text by an older one. */
export function DraftsGate({
  children,
}: {
  children: (drafts: Drafts & { drafts: NonNullable<Drafts["drafts"]> }) => ReactNode;
}) {
  const found = useDrafts();
  if (found.drafts) return children({ ...found, drafts: found.drafts });
  if (found.isUnreachable) {
    return (
      <Notice tone="danger" title="Your drafts cannot be read now">
        <p>Nothing is lost. They are read as soon as the server can be reached.</p>
        <Button size="sm" className="mt-2" onPress={found.reload}>
          Try again
        </Button>
      </Notice>
    );
  }
  return (
    <div
      role="status"
      aria-label="Your draft is on its way"
      className="grid gap-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]"
    >
      <div className="flex flex-col gap-6">
        {["h-10", "h-32", "h-32", "h-44"].map((height, place) => (
          <div key={place} className="flex flex-col gap-2">
            <Skeleton className="h-4 w-32" />
            <Skeleton className={`w-full ${height}`} />
          </div>
        ))}
      </div>
      <Skeleton className="aspect-square max-w-80" />
    </div>
  );
}
