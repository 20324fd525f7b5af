"use client";

import Link from "next/link";
import { useState } from "react";
import { commentAnchor } from "@/components/discussion/use-target";
import { SettleDialog } from "@/components/flags/settle-dialog";
import { MemberName } from "@/components/options/member-name";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { type Flag, type FlagOutcome, flagReasonWords } from "@/lib/domain/flags/flag";
import { isProposed } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";
import { placeOf } from "./entry-name";
import { FlaggedComment, OrphanedComment } from "./flagged-comment";
import { FlaggedOption, OptionRemedies } from "./flagged-option";
import { entryTitleId } from "./use-focus-on-entry";
import { useTriageKeys } from "./use-triage-keys";

type FlagEntryProps = { flag: Flag; others: number; onDone: () => void };

/** Something a member has flagged, with what it is about, and what can be done with it. */
export function FlagEntry({ flag, others, onDone }: FlagEntryProps) {
  const { slug } = useLive();
  const { subject, commentId, reason, text, memberId, at } = flag;
  const place = useExercise((state) => state);
  const { kind, number, name, title } = placeOf(subject, place);
  const option = useExercise((state) => (commentId === null ? state.options[subject.id] : undefined));
  const [outcome, setOutcome] = useState<FlagOutcome | null>(null);
  useTriageKeys({ a: () => setOutcome("left"), ...(commentId !== null && { d: () => setOutcome("hidden") }) });
  return (
    <article aria-labelledby={entryTitleId}>
      <p className="kicker">Flagged by a member</p>
      <h2 id={entryTitleId} tabIndex={-1} className="mt-1 text-2xl">
        {flagReasonWords[reason]}
      </h2>
      <p className="mt-1.5 text-[0.8125rem] text-soft">
        <MemberName id={memberId} />, <LocalTime at={at} style="relative" />, on{" "}
        {number === null ? (
          name
        ) : (
          <Link
            href={`/exercises/${slug}/${kind}s/${number}${commentId ? commentAnchor(commentId) : ""}`}
            className="font-medium text-accent hover:underline"
          >
            {name} <span dir="auto">{title}</span>
          </Link>
        )}
      </p>
      {text && (
        <blockquote dir="auto" className="mt-4 border-s-2 border-edge ps-3 font-read text-[1.0625rem]">
          {text}
        </blockquote>
      )}
      {others > 0 && (
        <Notice className="mt-4">{countOf(others, "other flag")} on the same, which you settle one by one.</Notice>
      )}
      {commentId !== null && number !== null && <FlaggedComment {...{ subject, commentId, number }} />}
      {commentId !== null && number === null && <OrphanedComment {...{ kind, commentId }} />}
      {option && <FlaggedOption option={option} />}
      <div className="mt-6 flex flex-wrap gap-2">
        {option && isProposed(option) && <OptionRemedies option={option} onDone={() => setOutcome("acted")} />}
        {commentId !== null && (
          <Button variant="danger" onPress={() => setOutcome("hidden")}>
            Hide the comment…
          </Button>
        )}
        {option && <Button onPress={() => setOutcome("acted")}>It is dealt with…</Button>}
        <Button onPress={() => setOutcome("left")}>Leave it…</Button>
      </div>
      {outcome && <SettleDialog {...{ flag, outcome, onDone }} onClose={() => setOutcome(null)} />}
    </article>
  );
}
