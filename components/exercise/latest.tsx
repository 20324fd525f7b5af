"use client";

import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { quadrantFill } from "@/components/ui/quadrant";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { useExercise, useMe } from "@/lib/client/hooks";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import type { PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";

const shown = 8;

/** While it runs, the options in which something has happened last; afterwards, those most argued. */
export function Latest() {
  const options = useExercise((state) => state.options);
  const slug = useExercise((state) => state.exercise.slug);
  const isOver = useExercise((state) => state.exercise.status === "closed" || state.exercise.status === "published");
  const order = isOver ? (option: PolicyOption) => option.commentCount : movedAt;
  const all = Object.values(options).toSorted((a, b) => order(b) - order(a));

  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="mb-2 flex items-baseline justify-between gap-4 text-2xl">
        {isOver ? "Most argued" : "What is new"}
        {all.length > shown && (
          <Link
            href={`/exercises/${slug}/options`}
            className="font-ui text-[0.8125rem] font-medium tracking-normal text-accent hover:underline"
          >
            All {countOf(all.length, "option")}
          </Link>
        )}
      </h2>
      {all.length === 0 ? (
        <EmptyState title="No options yet">The first to be submitted appears here, for everyone at once.</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {all.slice(0, shown).map((option) => (
            <LatestRow key={option.id} option={option} slug={slug} isOver={isOver} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LatestRow({ option, slug, isOver }: { option: PolicyOption; slug: string; isOver: boolean }) {
  const me = useMe();
  const narrative = useExercise((state) => findNarrativeOf(state.narratives, option.id));
  const into = useExercise((state) => (option.mergedIntoId ? state.options[option.mergedIntoId] : undefined));
  const quadrant = narrative?.quadrant ?? quadrantOf(option.placement);
  return (
    <li className="relative grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 border-b border-line py-2.5 hover:bg-wash/60">
      <span className="text-[0.8125rem] leading-6 text-soft">PO-{option.number}</span>
      <div className="min-w-0">
        <Link
          href={`/exercises/${slug}/options/${option.number}`}
          dir="auto"
          className="block font-read text-base leading-snug font-semibold after:absolute after:inset-0"
        >
          {option.title}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-soft">
          <span>
            <span aria-hidden className={`me-1.5 inline-block size-2 rounded-full ${quadrantFill[quadrant]}`} />
            {narrative && (
              <>
                <bdi>{narrative.nickname}</bdi> ·{" "}
              </>
            )}
            {isOver ? (
              `${comments(option.commentCount)}, ${option.revision} ${option.revision === 1 ? "revision" : "revisions"}`
            ) : (
              <>
                {whatHappened(option)} <LocalTime at={movedAt(option)} style="relative" />
              </>
            )}
          </span>
          {option.authorId === me?.id && <Pill tone="live">yours</Pill>}
          {into && <Pill>merged into PO-{into.number}</Pill>}
          {option.status === "declined" && <Pill tone="warn">declined</Pill>}
        </p>
      </div>
    </li>
  );
}

function movedAt(option: PolicyOption): number {
  return Math.max(option.submittedAt, option.revisedAt, option.lastCommentAt ?? 0);
}

function whatHappened(option: PolicyOption): string {
  const { commentCount, lastCommentAt, revision, revisedAt } = option;
  if (lastCommentAt !== null && lastCommentAt >= revisedAt) return `${comments(commentCount)}, the last`;
  return revision > 1 ? `revision ${revision},` : "submitted";
}

function comments(count: number): string {
  return `${count} ${count === 1 ? "comment" : "comments"}`;
}
