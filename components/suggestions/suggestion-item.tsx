"use client";

import Link from "next/link";
import { MemberName } from "@/components/options/member-name";
import { WordDiff } from "@/components/history/word-diff";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { mergeTexts } from "@/lib/domain/options/merge-texts";
import type { FullOption } from "@/lib/domain/options/option";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Id } from "@/lib/domain/primitives";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { SuggestionActions } from "./suggestion-actions";

type SuggestionItemProps = {
  suggestion: Suggestion;
  option: FullOption;
  /** The text to which it was written; undefined while it is being read. */
  before: string | undefined;
};

/** An open suggestion: what it would change of the text as it stands now. */
export function OpenSuggestion({ suggestion, option, before }: SuggestionItemProps) {
  const now = option.facets[suggestion.facet];
  const merged = before === undefined ? undefined : mergeTexts(before, suggestion.text, now);
  return (
    <li className="rounded-xl border border-line bg-card px-4 py-3">
      <Head suggestion={suggestion} />
      <div className="mt-2.5">
        {merged ? (
          <WordDiff before={now} after={merged} />
        ) : (
          <WordDiff before={before ?? now} after={suggestion.text} />
        )}
      </div>
      {merged === null && (
        <p className="mt-2 text-[0.8125rem] text-warn">
          Written to revision {suggestion.baseNumber}; the same sentence has changed since. Edit the text with both
          before you, or ask for a new suggestion.
        </p>
      )}
      <SuggestionActions suggestion={suggestion} option={option} isMergeable={merged !== null} />
    </li>
  );
}

const outcomes = { accepted: "Accepted", declined: "Declined", withdrawn: "Withdrawn", open: "Open" } as const;

/** A suggestion that was decided, with the answer. */
export function DecidedSuggestion({ suggestion, before }: Omit<SuggestionItemProps, "option">) {
  const { status, decidedById, decidedAt, answer, revision } = suggestion;
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      <Head suggestion={suggestion} />
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-soft">
        <Pill tone={status === "accepted" ? "live" : "neutral"}>{outcomes[status]}</Pill>
        {status !== "withdrawn" && decidedById && (
          <span>
            by <MemberName id={decidedById} />
          </span>
        )}
        {revision !== null && <span>as revision {revision}</span>}
        {decidedAt !== null && <LocalTime at={decidedAt} style="relative" />}
      </p>
      {answer && (
        <p dir="auto" className="mt-1.5 border-s-2 border-edge/60 ps-3 text-sm">
          {answer}
        </p>
      )}
      {before !== undefined && (
        <div className="mt-2.5">
          <WordDiff before={before} after={suggestion.text} />
        </div>
      )}
    </li>
  );
}

/** The news against which a patch was written. */
function AgainstInject({ injectId }: { injectId: Id | null }) {
  const { slug } = useLive();
  const inject = useExercise((state) => state.injects[injectId ?? ""]);
  if (!inject || inject.number === null) return null;
  return (
    <>
      {" "}
      against{" "}
      <Link href={`/exercises/${slug}/injects/${inject.number}`} className="underline">
        IN-{inject.number}
      </Link>
    </>
  );
}

function Head({ suggestion }: { suggestion: Suggestion }) {
  return (
    <p className="text-sm">
      <span className="text-[0.8125rem] text-soft">
        <MemberName id={suggestion.authorId} /> suggests
        <AgainstInject injectId={suggestion.injectId} />, <LocalTime at={suggestion.suggestedAt} style="relative" />
      </span>
      <span dir="auto" className="mt-0.5 block">
        {suggestion.reason}
      </span>
    </p>
  );
}
