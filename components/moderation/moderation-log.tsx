"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { type ModerationAct, ModerationKind, moderationKinds, moderationKindWords } from "@/lib/domain/moderation/act";
import { sayAct } from "./act-sentence";
import { useModeration } from "./use-moderation";

/** What was done to the work of others, for everybody who may read the exercise. */
export function ModerationLog() {
  const kind = ModerationKind.nullable().catch(null).parse(useSearchParams().get("kind"));
  return (
    <>
      <PageHeader
        title="Log of moderation"
        lede="What organizers and moderators have declined, merged, split, hidden, locked or slowed down, and why. It is made of the exercise’s own log, and nothing can be taken out of it."
      />
      <Kinds chosen={kind} />
      <Acts key={kind} kind={kind} />
    </>
  );
}

function Acts({ kind }: { kind: ModerationKind | null }) {
  const { acts, isRead, status, hasMore, askMore, askAgain } = useModeration(kind);
  return (
    <>
      {!isRead && status === "asking" && <Skeleton className="h-40 w-full" />}
      {isRead && acts.length === 0 && (
        <EmptyState title="Nothing here">
          {kind ? "Nothing of this kind has been done." : "What moderators do appears here as it happens."}
        </EmptyState>
      )}
      <ol aria-label="What was done" className="flex flex-col">
        {acts.map((act) => (
          <Act key={act.seq} act={act} />
        ))}
      </ol>
      <div className="mt-4 flex flex-col items-start gap-3">
        {status === "failed" && (
          <Notice tone="danger">
            This could not be read. <Button onPress={hasMore ? askMore : askAgain}>Try again</Button>
          </Notice>
        )}
        {hasMore && status !== "failed" && (
          <Button size="sm" isPending={status === "asking"} onPress={askMore}>
            Earlier
          </Button>
        )}
      </div>
    </>
  );
}

function Kinds({ chosen }: { chosen: ModerationKind | null }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Kinds" className="mb-4 flex flex-wrap gap-1.5">
      {[null, ...moderationKinds].map((kind) => (
        <Link
          key={kind ?? "all"}
          href={kind ? `${pathname}?kind=${kind}` : pathname}
          aria-current={kind === chosen ? "true" : undefined}
          className="rounded-full border border-line px-3 py-1 text-[0.8125rem] text-soft hover:border-edge hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent pointer-coarse:py-2"
        >
          {kind ? moderationKindWords[kind] : "Everything"}
        </Link>
      ))}
    </nav>
  );
}

function Act({ act }: { act: ModerationAct }) {
  const { slug } = useLive();
  const members = useExercise((state) => state.members);
  const nameOf = (id: string | null): string => members[id ?? ""]?.alias ?? "a member";
  const { place, commentId, reason } = act;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] text-soft">
        <LocalTime at={act.at} />
      </p>
      <div className="min-w-0">
        <p>
          <b dir="auto" className="font-semibold">
            {act.byId ? nameOf(act.byId) : "The clock"}
          </b>{" "}
          {sayAct(act, nameOf)}
        </p>
        {reason && (
          <p dir="auto" className="mt-0.5 font-read text-[1.0625rem] wrap-anywhere">
            “{reason}”
          </p>
        )}
        {place && (
          <p className="mt-0.5 text-[0.8125rem]">
            <Link
              href={`/exercises/${slug}/${place.kind}s/${place.number}${commentId ? `#comment-${commentId}` : ""}`}
              dir="auto"
              className="text-accent underline-offset-2 hover:underline"
            >
              {place.title}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
