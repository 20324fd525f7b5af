"use client";

import { MessageSquare } from "lucide-react";
import Link from "next/link";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { DesksOf } from "./desks-of";
import { listReleased, type ReleasedInject } from "./released";

/** The news of the exercise, the latest first. */
export function InjectsRoom() {
  const { slug } = useLive();
  const released = listReleased(useExercise((state) => state.injects));
  return (
    <>
      <PageHeader
        title="Injects"
        lede="News that reaches the exercise on its way. What does it change?"
        actions={
          released.some(({ asksOptions }) => asksOptions) && (
            <LinkButton href={`/exercises/${slug}/injects/matrix`}>Shock matrix</LinkButton>
          )
        }
      />
      {released.length === 0 ? (
        <EmptyState
          title="No news yet"
          action={<LinkButton href={`/exercises/${slug}/options`}>Read the options</LinkButton>}
        >
          When something happens in the scenario it arrives here, in front of everybody at once.
        </EmptyState>
      ) : (
        <ol className="max-w-[46rem] border-t border-line">
          {released.map((inject) => (
            <InjectRow key={inject.id} inject={inject} />
          ))}
        </ol>
      )}
    </>
  );
}

function InjectRow({ inject }: { inject: ReleasedInject }) {
  const { slug } = useLive();
  const { number, title, body, releasedAt, desks, asksOptions, files, commentCount } = inject;
  return (
    <li className="border-b border-line py-5">
      <p className="flex flex-wrap gap-x-2 text-[0.8125rem] text-soft tabular-nums">
        <span>IN-{number}</span>
        <span aria-hidden>·</span>
        <LocalTime at={releasedAt} />
        {desks.length > 0 && (
          <>
            <span aria-hidden>·</span>
            <span>
              for <DesksOf desks={desks} />
            </span>
          </>
        )}
      </p>
      <h2 dir="auto" className="mt-1 text-xl">
        <Link href={`/exercises/${slug}/injects/${number}`} className="hover:underline">
          {title}
        </Link>
      </h2>
      <LinkedMarkdown text={body} size="compact" className="mt-1" />
      <p className="mt-2 flex items-center gap-1.5 text-[0.8125rem] text-soft">
        <MessageSquare aria-hidden size={14} />
        {commentCount === 0 ? "No comment yet" : `${commentCount} ${commentCount === 1 ? "comment" : "comments"}`}
        {files.length > 0 && <span>· {files.length === 1 ? "1 file" : `${files.length} files`}</span>}
        {asksOptions && <span>· asks what it does to every option</span>}
      </p>
    </li>
  );
}
