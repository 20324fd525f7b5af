"use client";

import { WordDiff } from "@/components/history/word-diff";
import { Dialog } from "@/components/ui/dialog";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Comment } from "@/lib/domain/discussion/comment";
import { useVersions } from "./use-versions";

/** What a comment said before, the latest change first, each compared with what stood there. */
export function EditHistory({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const versions = useVersions(comment.id, `${comment.edits} ${comment.deletedAt}`);
  return (
    <Dialog isOpen title="How this comment was edited" onOpenChange={(isOpen) => !isOpen && onClose()}>
      {versions === undefined && (
        <div role="status" aria-label="The versions are being read" className="flex flex-col gap-2">
          <Skeleton className="h-3.5 w-40" />
          <Skeleton className="h-4 w-full" />
        </div>
      )}
      {versions === null && <Notice tone="warn">The server cannot be reached. Close this and try again.</Notice>}
      {versions && (
        <ol className="flex flex-col gap-5">
          {versions
            .map((version, place) => ({ version, before: versions[place - 1] }))
            .toReversed()
            .map(({ version, before }) => (
              <li key={version.seq} className="border-s-2 border-line ps-3.5">
                <p className="mb-1 text-[0.8125rem] text-soft">
                  {before ? "Edited" : "Posted"} <LocalTime at={version.at} />
                </p>
                <WordDiff before={before?.body ?? version.body} after={version.body} />
              </li>
            ))}
        </ol>
      )}
    </Dialog>
  );
}
