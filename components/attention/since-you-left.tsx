"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useLive } from "@/lib/client/live-provider";
import { useUnseenNotices } from "@/lib/client/use-attention";
import { groupNotices } from "@/lib/domain/attention/grouped";
import { NoticeGroup } from "./notice-group";

/** Everything that concerns the viewer and that they have not seen, by where it happened. */
export function SinceYouLeft() {
  const { attention, exercise } = useLive();
  const { status, unseen, notices, isListed } = useUnseenNotices();
  const markAll = (): void => void attention.markSeen({ isAll: true, seq: exercise.getState().seq });
  return (
    <section aria-labelledby="since">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="since" className="text-2xl">
          Since you left
        </h2>
        {unseen > 0 && (
          <Button variant="quiet" size="sm" className="-me-2.5" onPress={markAll}>
            Mark all as seen
          </Button>
        )}
      </div>
      {status === "failed" && !isListed && (
        <Notice tone="danger">
          What has happened could not be read. It is asked for again by itself; nothing of it is lost.
        </Notice>
      )}
      {status !== "failed" && !isListed && <NoticesSkeleton />}
      {isListed && notices.length === 0 && (
        <EmptyState title="You have seen everything">
          What concerns you appears here as it happens: answers, decisions on your options, rounds that open.
        </EmptyState>
      )}
      {notices.length > 0 && (
        <ul className="border-b border-line">
          {groupNotices(notices).map((group) => (
            <NoticeGroup key={group.place.id} group={group} />
          ))}
        </ul>
      )}
      {unseen > notices.length && isListed && (
        <p className="mt-2 text-sm text-soft">
          These are the latest {notices.length} of {unseen}.
        </p>
      )}
    </section>
  );
}

function NoticesSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-3 border-t border-line pt-4">
      <span className="sr-only">Loading</span>
      {["w-2/3", "w-1/2", "w-3/4", "w-2/5"].map((width) => (
        <Skeleton key={width} className={`h-5 ${width}`} />
      ))}
    </div>
  );
}
