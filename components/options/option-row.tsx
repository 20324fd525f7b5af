"use client";

import { MessageSquare } from "lucide-react";
import Link from "next/link";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { Simulated } from "@/components/rehearsals/simulated";
import { LocalTime } from "@/components/ui/local-time";
import { Skeleton } from "@/components/ui/skeleton";
import { quadrantFill } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { onceFor } from "@/lib/client/once-for";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { optionPath } from "./option-path";
import { lastActivityOf, shownQuadrant } from "./listed";
import { OptionStatus } from "./option-status";
import { PlacementMark } from "./placement-mark";

type OptionRowProps = {
  number: number;
  /** Undefined while it is being read. */
  option: PolicyOption | undefined;
  as?: "li" | "div";
};

/** One option in the list; the whole row leads to it. */
export function OptionRow({ number, option, as: Row = "li" }: OptionRowProps) {
  const { slug } = useLive();
  return (
    <Row
      data-option={number}
      role={Row === "div" ? "listitem" : undefined}
      className="relative grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-3 hover:bg-wash/60 max-sm:grid-cols-1 sm:gap-x-4"
    >
      <span className="flex items-center justify-between text-[0.8125rem] text-soft">
        PO-{number}
        <span className="sm:hidden">{option && <OptionStatus option={option} />}</span>
      </span>
      <div className="min-w-0">
        <h2 className="text-[1.0625rem] leading-snug">
          <Link
            href={optionPath(slug, number)}
            dir="auto"
            className="after:absolute after:inset-0 hover:underline hover:decoration-line"
          >
            {option ? option.title : <Skeleton className="h-6 w-3/5" />}
          </Link>
        </h2>
        {option ? <Facts option={option} /> : <Skeleton className="mt-1.5 h-4 w-2/5" />}
      </div>
      {option && (
        <div className="flex items-center gap-3 self-center max-sm:hidden">
          <OptionStatus option={option} />
          <PlacementMark placement={option.placement} className="size-8" />
        </div>
      )}
    </Row>
  );
}

/** Where it stands, who wrote it, and what has become of it since. */
function Facts({ option }: { option: PolicyOption }) {
  const axes = useExercise((state) => state.exercise.axes);
  const author = useExercise((state) => state.members[option.authorId]);
  const narrative = useExercise((state) => narrativesByOption(state.narratives).get(option.id));
  const quadrant = shownQuadrant(option, narrative);
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-[0.8125rem] text-soft [&>*:not(:last-child)]:after:ms-2 [&>*:not(:last-child)]:after:content-['·']">
      <span>
        <span
          aria-hidden
          className={`me-1.5 inline-block size-2 rounded-full align-[0.05em] ${quadrantFill[quadrant]}`}
        />
        <span dir="auto">{narrative ? narrative.nickname : quadrantWords(quadrant, axes)}</span>
      </span>
      {author && (
        <span dir="auto">
          {author.alias}
          {author.isSimulated && <Simulated />}
        </span>
      )}
      <Comments count={option.commentCount} />
      <LocalTime at={lastActivityOf(option)} style="relative" />
      {option.revision > 1 && <span className="tabular-nums">rev {option.revision}</span>}
    </p>
  );
}

const narrativesByOption = onceFor(
  (narratives: Record<Id, Narrative>) =>
    new Map(
      Object.values(narratives).flatMap((narrative) => narrative.optionIds.map((id) => [id, narrative] as const)),
    ),
);

function Comments({ count }: { count: number }) {
  return (
    <span className="tabular-nums">
      <MessageSquare aria-hidden size={13} className="me-1 inline align-[-0.14em]" />
      {count.toLocaleString("en")}
      <span className="sr-only">{count === 1 ? " comment" : " comments"}</span>
    </span>
  );
}
