"use client";

import Link from "next/link";
import { Fragment } from "react";
import { useLive } from "@/lib/client/live-provider";
import { useTold } from "@/lib/client/use-told";
import type { Credit } from "@/lib/domain/credit/credit";
import type { LoggedEvent } from "@/lib/domain/events";
import type { PolicyOption } from "@/lib/domain/options/option";
import { MemberName } from "../member-name";
import { optionPath } from "../option-path";

const changesIt: readonly LoggedEvent["type"][] = ["option.revised", "option.merged", "option.unmerged"];

/** How much of an option's present text is whose, where more than one has written of it. */
export function OptionCredit({ option }: { option: PolicyOption }) {
  const { contributorIds, takenIn, splitFromId, revision } = option;
  const isShared = contributorIds.length > 0 || (Object.keys(takenIn).length > 0 && revision > 1);
  return isShared || splitFromId !== null ? <Shares number={option.number} /> : null;
}

function Shares({ number }: { number: number }) {
  const { slug } = useLive();
  const { told } = useTold<Credit>(`options/${number}/credit`, changesIt);
  if (told === null) return <p className="mt-1 h-5" />;
  if (told.writers.length < 2 && told.sources.length === 0) return null;
  const share = (words: number): string => {
    const percent = Math.round((words / told.words) * 100);
    return percent === 0 ? "under 1 %" : `${percent} %`;
  };
  return (
    <p
      className="mt-1 text-[0.8125rem] text-soft"
      title="By the words of the present text, each followed back through all revisions to who first wrote it."
    >
      Written by{" "}
      {told.writers.map(({ memberId, words }, place) => (
        <Fragment key={memberId}>
          {place > 0 && ", "}
          <MemberName id={memberId} /> <span className="tabular-nums">{share(words)}</span>
        </Fragment>
      ))}
      {told.sources.map(({ optionId, number: from, words }, place) => (
        <Fragment key={optionId}>
          {place === 0 ? "; from " : ", "}
          <Link href={optionPath(slug, from)} className="underline decoration-line underline-offset-2 hover:text-ink">
            PO-{from}
          </Link>{" "}
          <span className="tabular-nums">{share(words)}</span>
        </Fragment>
      ))}
    </p>
  );
}
