"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { optionPath } from "@/components/options/option-path";
import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/pill";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import { type PolicyOption, standingOf } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";
import type { ExerciseState } from "@/lib/domain/state";
import { CommentCards, newestComments } from "./comment-cards";

const newest = 5;
const ofThread = 12;

type TalkProps = { state: ExerciseState; chosen: number | null; onClose: () => void };

/** What was being said: the newest comments of all, or the thread of the option that is chosen. */
export function Talk({ state, chosen, onClose }: TalkProps) {
  if (chosen !== null) return <ChosenOption key={chosen} {...{ state, onClose }} number={chosen} />;
  const comments = newestComments(state, newest);
  return (
    <section aria-labelledby="replay-comments">
      <h2 id="replay-comments" className="kicker mb-2 font-ui">
        Newest comments
      </h2>
      {comments.length === 0 ? (
        <p className="border-t border-line pt-2 text-sm text-soft">Nobody had commented yet.</p>
      ) : (
        <>
          <CommentCards {...{ comments, state }} isMixed />
          <p className="border-t border-line pt-2 text-[0.8125rem] text-soft">
            Choose an option on the map or the board to read its thread.
          </p>
        </>
      )}
    </section>
  );
}

function ChosenOption({ state, number, onClose }: { state: ExerciseState; number: number; onClose: () => void }) {
  const option = Object.values(state.options).find((each) => each.number === number);
  const comments = option ? newestComments(state, ofThread, option.id) : [];
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = section.current;
    if (!box) return;
    box.focus({ preventScroll: true });
    // It may have been chosen far from here, on the board say.
    const { top } = box.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) box.scrollIntoView();
  }, []);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="replay-option" className="scroll-mt-64 outline-none">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="kicker">PO-{number}, as it was</p>
          <h2 id="replay-option" dir="auto" className="mt-1 text-xl">
            {option?.title ?? "Not proposed yet"}
          </h2>
        </div>
        <Button size="icon" variant="quiet" aria-label="Back to the newest comments" onPress={onClose}>
          <X aria-hidden size={18} />
        </Button>
      </div>
      {option ? (
        <>
          <Standing option={option} state={state} />
          <p dir="auto" className="mt-2 font-read leading-normal">
            {option.excerpt}
          </p>
          <p className="mt-2 mb-3 text-[0.8125rem]">
            <Link
              href={optionPath(state.exercise.slug, number)}
              className="font-medium text-accent underline-offset-2 hover:underline"
            >
              Open the option as it is now
            </Link>
          </p>
          <CommentCards {...{ comments, state }} isMixed={false} />
          <p className="border-t border-line pt-2 text-[0.8125rem] text-soft">
            {comments.length === 0
              ? "Nobody had commented on it yet."
              : option.commentCount > comments.length &&
                `and ${countOf(option.commentCount - comments.length, "earlier comment")}`}
          </p>
        </>
      ) : (
        <p className="mt-1 text-sm text-soft">It comes later in the exercise.</p>
      )}
    </section>
  );
}

function Standing({ option, state }: { option: PolicyOption; state: ExerciseState }) {
  const narrative = findNarrativeOf(state.narratives, option.id);
  const into = option.mergedIntoId ? state.options[option.mergedIntoId] : undefined;
  const author = state.members[option.authorId]?.alias ?? "a member";
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-soft">
      <span>
        by <bdi className="font-semibold text-ink">{author}</bdi>, revision {option.revision}
      </span>
      {into ? <Pill>merged into PO-{into.number}</Pill> : <Pill>{standingOf(option)}</Pill>}
      {narrative && (
        <span>
          in <bdi>{narrative.nickname}</bdi>
        </span>
      )}
    </p>
  );
}
