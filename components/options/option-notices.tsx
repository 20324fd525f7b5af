"use client";

import type { ReactNode } from "react";
import { ContradictionList } from "@/components/contradictions/contradiction-list";
import { CallLink } from "@/components/calls/answered-call";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { useExercise } from "@/lib/client/hooks";
import { Notice } from "@/components/ui/notice";
import { isOfUndoneSplit, type PolicyOption } from "@/lib/domain/options/option";
import { countOf } from "@/lib/domain/report/words";
import { ModerationLink } from "@/components/moderation/moderation-link";
import { ChangesAsked } from "./changes-asked";
import { MergeObjections } from "./merge-objections";
import { OptionLink } from "./option-link";

/** What a reader has to know of an option besides its text: where it comes from and what became of it. */
export function OptionNotices({ option, related }: { option: PolicyOption; related: PolicyOption[] }) {
  const call = useExercise((state) => state.calls[option.callId ?? ""]);
  const into = related.find(({ id }) => id === option.mergedIntoId);
  const rivalOf = related.find(({ id }) => id === option.rivalOfId);
  const parts = related.filter((other) => other.mergedIntoId === option.id);
  const source = related.find(({ id }) => id === option.splitFromId);
  const splitInto = related.filter(({ id }) => option.splitIntoIds.includes(id));
  const rivals = related.filter((other) => other.rivalOfId === option.id);
  const contradictions = Object.values(useExercise((state) => state.contradictions)).filter(({ optionIds }) =>
    optionIds.includes(option.id),
  );
  return (
    <div className="mt-4 flex flex-col gap-3 empty:hidden">
      {into && (
        <Notice title="Merged">
          Counted with <OptionLink option={into} />. Its text and its thread stay here, with the credit of its author.
          {option.mergeNote && <LinkedMarkdown text={option.mergeNote} size="compact" className="mt-1.5" />}
          <MergeObjections option={option} into={into} />
        </Notice>
      )}
      {splitInto.length > 0 && (
        <Notice title={`Split into ${splitInto.map(({ number }) => `PO-${number}`).join(", ")}`}>
          Its parts are counted instead of it. Its text, its thread and its ratings stay here.
          {option.mergeNote && <LinkedMarkdown text={option.mergeNote} size="compact" className="mt-1.5" />}
          <OptionLinks options={splitInto} />
          <MergeObjections option={option} into={option} />
        </Notice>
      )}
      {option.status === "declined" && (
        <Notice
          tone="warn"
          title={isOfUndoneSplit(option, source) ? "Part of a split that was undone" : "Declined by the moderators"}
        >
          {option.declineReason && <LinkedMarkdown text={option.declineReason} size="compact" />}
          <ModerationLink kind="options" />
        </Notice>
      )}
      <ChangesAsked option={option} />
      {call && (
        <Label term="Answers">
          <CallLink call={call} />
        </Label>
      )}
      {source && (
        <Label term="A part of">
          <OptionLink option={source} />
        </Label>
      )}
      {rivalOf && (
        <Label term="A rival of">
          <OptionLink option={rivalOf} />
        </Label>
      )}
      {rivals.length > 0 && (
        <Label term={rivals.length === 1 ? "Its rival" : "Its rivals"}>
          <OptionLinks options={rivals} />
        </Label>
      )}
      {parts.length > 0 && (
        <Label term="Merged into this">
          <OptionLinks options={parts} />
        </Label>
      )}
      {contradictions.length > 0 && (
        <Label term={contradictions.length === 1 ? "Contradiction" : "Contradictions"}>
          <ContradictionList contradictions={contradictions} />
        </Label>
      )}
      {option.sourceNote && (
        <Label term="Origin">
          <span dir="auto">{option.sourceNote}</span>
        </Label>
      )}
    </div>
  );
}

function OptionLinks({ options }: { options: PolicyOption[] }) {
  return (
    <ul className="flex flex-col gap-0.5">
      {options.map((option) => (
        <li key={option.id}>
          <OptionLink option={option} />
          {option.mergeNote && (
            <span dir="auto" className="block text-[0.8125rem] text-soft">
              {option.mergeNote}
            </span>
          )}
          {option.objections.length > 0 && (
            <span className="block text-[0.8125rem] text-danger">{countOf(option.objections.length, "objection")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Label({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 border-s-2 border-edge/60 ps-3 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      <span className="text-[0.8125rem] font-semibold text-soft">{term}</span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
