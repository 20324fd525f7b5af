"use client";

import { MessageSquare } from "lucide-react";
import Link from "next/link";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { LocalTime } from "@/components/ui/local-time";
import { quadrantFill } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { optionPath } from "./option-path";
import { lastActivityOf, type Listed, shownQuadrant } from "./option-query";
import { OptionStatus } from "./option-status";
import { PlacementMark } from "./placement-mark";

/** One option in the list; the whole row leads to it. */
export function OptionRow({ option, author, narrative, as: Row = "li" }: Listed & { as?: "li" | "div" }) {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  const quadrant = shownQuadrant({ option, narrative });
  return (
    <Row
      data-option={option.id}
      role={Row === "div" ? "listitem" : undefined}
      className="relative grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-3 hover:bg-wash/60 max-sm:grid-cols-1 sm:gap-x-4"
    >
      <span className="flex items-center justify-between text-[0.8125rem] text-soft">
        PO-{option.number}
        <span className="sm:hidden">
          <OptionStatus option={option} />
        </span>
      </span>
      <div className="min-w-0">
        <h2 className="text-[1.0625rem] leading-snug">
          <Link
            href={optionPath(slug, option.number)}
            dir="auto"
            className="after:absolute after:inset-0 hover:underline hover:decoration-line"
          >
            {option.title}
          </Link>
        </h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-[0.8125rem] text-soft [&>*:not(:last-child)]:after:ms-2 [&>*:not(:last-child)]:after:content-['·']">
          <span>
            <span
              aria-hidden
              className={`me-1.5 inline-block size-2 rounded-full align-[0.05em] ${quadrantFill[quadrant]}`}
            />
            <span dir="auto">{narrative ? narrative.nickname : quadrantWords(quadrant, axes)}</span>
          </span>
          {author && <span dir="auto">{author.alias}</span>}
          <Comments count={option.commentCount} />
          <LocalTime at={lastActivityOf(option)} style="relative" />
          {option.revision > 1 && <span className="tabular-nums">rev {option.revision}</span>}
        </p>
      </div>
      <div className="flex items-center gap-3 self-center max-sm:hidden">
        <OptionStatus option={option} />
        <PlacementMark placement={option.placement} className="size-8" />
      </div>
    </Row>
  );
}

function Comments({ count }: { count: number }) {
  return (
    <span className="tabular-nums">
      <MessageSquare aria-hidden size={13} className="me-1 inline align-[-0.14em]" />
      {count}
      <span className="sr-only">{count === 1 ? "comment" : "comments"}</span>
    </span>
  );
}
