"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { WordDiff } from "@/components/history/word-diff";
import { Dialog } from "@/components/ui/dialog";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useLive } from "@/lib/client/live-provider";
import type { Comment } from "@/lib/domain/discussion/comment";

const Versions = z.object({ versions: z.array(z.object({ seq: z.number(), at: z.number(), body: z.string() })) });
type Version = z.infer<typeof Versions>["versions"][number];

/** What a comment said before, the latest change first, each compared with what stood there. */
export function EditHistory({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const versions = useVersions(comment);
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

/** Undefined while they are being read, null when they cannot be. Read again when the comment changes. */
function useVersions({ id, edits, deletedAt }: Comment): Version[] | null | undefined {
  const { slug } = useLive();
  const [versions, setVersions] = useState<Version[] | null>();
  useEffect(() => {
    let isLeft = false;
    void fetch(`/api/v1/exercises/${slug}/comments/${id}/versions`, { cache: "no-store" })
      .then(async (response) => (response.ok ? Versions.parse(await response.json()).versions : null))
      .catch(() => null)
      .then((read) => !isLeft && setVersions(read));
    return () => {
      isLeft = true;
    };
  }, [id, slug, edits, deletedAt]);
  return versions;
}
