"use client";

import Link from "next/link";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { PresenceAt } from "@/components/discussion/presence-line";
import { Thread } from "@/components/discussion/thread";
import { DeadEnd } from "@/components/frame/dead-end";
import { ShockQuestions } from "@/components/shocks/shock-questions";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useThread } from "@/lib/client/use-held";
import { DesksOf } from "./desks-of";
import { InjectFiles } from "./inject-files";
import { isReleased, type ReleasedInject } from "./released";

/** One inject, and what is said about it. */
export function InjectPage({ number }: { number: number }) {
  const { slug } = useLive();
  const injects = useExercise((state) => state.injects);
  const inject = Object.values(injects).find((entry) => entry.number === number);
  if (!inject || !isReleased(inject)) {
    return (
      <DeadEnd
        title={`There is no IN-${number} here`}
        actions={<LinkButton href={`/exercises/${slug}/injects`}>All injects</LinkButton>}
      >
        It has not been released, or it arrived at another desk.
      </DeadEnd>
    );
  }
  return (
    <article className="max-w-[46rem]">
      <p className="mb-2 flex flex-wrap items-center gap-x-2 text-sm text-soft tabular-nums">
        <Link href={`/exercises/${slug}/injects`} className="hover:text-ink hover:underline">
          Injects
        </Link>
        <span aria-hidden>/</span>
        <span>IN-{number}</span>
      </p>
      <h1 dir="auto" className="text-[1.875rem] sm:text-[2.375rem]">
        {inject.title}
      </h1>
      <p className="mt-2 mb-6 text-sm text-soft">
        Released <LocalTime at={inject.releasedAt} /> to <DesksOf desks={inject.desks} />.
      </p>
      <LinkedMarkdown text={inject.body} />
      <InjectFiles files={inject.files} />
      {inject.asksOptions && <ShockQuestions inject={inject} />}
      <InjectThread key={inject.id} inject={inject} />
    </article>
  );
}

function InjectThread({ inject }: { inject: ReleasedInject }) {
  const comments = useThread(inject.id, inject.number, undefined, "inject");
  return (
    <div className="mt-10 border-t border-line pt-6 lg:flex lg:max-h-[calc(100dvh-8rem)] lg:flex-col">
      <PresenceAt subjectId={inject.id}>
        <Thread subjectId={inject.id} comments={comments} />
      </PresenceAt>
    </div>
  );
}
