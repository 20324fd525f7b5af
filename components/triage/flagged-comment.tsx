"use client";

import type { ReactNode } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { useVersions } from "@/components/discussion/use-versions";
import { MemberName } from "@/components/options/member-name";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useThread } from "@/lib/client/use-held";
import type { Flag } from "@/lib/domain/flags/flag";
import type { Id } from "@/lib/domain/primitives";

/** The comment that a flag is about, out of its thread. */
export function FlaggedComment({
  subject,
  commentId,
  number,
}: Pick<Flag, "subject"> & { commentId: Id; number: number }) {
  const thread = useThread(subject.id, number, undefined, subject.kind);
  const comment = thread?.[commentId];
  if (!thread) return <Skeleton className="mt-5 h-24 w-full" />;
  if (!comment) return <OrphanedComment kind={subject.kind} commentId={commentId} />;
  return (
    <Box>
      <p className="text-[0.8125rem] text-soft">
        <MemberName id={comment.authorId} />, <LocalTime at={comment.postedAt} />
        {comment.hidden && ", hidden already"}
      </p>
      {comment.deletedAt === null ? <Words text={comment.body} /> : <Deleted />}
    </Box>
  );
}

/** The comment that a flag is about where its thread went with what it was about: its words alone are left. */
export function OrphanedComment({ kind, commentId }: { kind: Flag["subject"]["kind"]; commentId: Id }) {
  const versions = useVersions(commentId);
  const last = versions?.at(-1);
  if (versions === undefined) return <Skeleton className="mt-5 h-24 w-full" />;
  if (versions === null) {
    return (
      <Notice tone="warn" className="mt-5">
        The comment cannot be read now. Go to another entry and come back, or settle the flag without it.
      </Notice>
    );
  }
  return (
    <Box>
      <p className="text-[0.8125rem] text-soft">The {kind} was removed since, and its thread with it.</p>
      {last ? <Words text={last.body} /> : <Deleted />}
    </Box>
  );
}

function Box({ children }: { children: ReactNode }) {
  return (
    <section aria-label="The comment" className="mt-5 rounded-lg border border-line bg-card px-4 py-3">
      {children}
    </section>
  );
}

function Words({ text }: { text: string }) {
  return <LinkedMarkdown text={text} size="compact" className="mt-1" />;
}

function Deleted() {
  return <p className="mt-1 text-sm text-soft italic">Its author has deleted it.</p>;
}
