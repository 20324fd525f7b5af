"use client";

import { SendHorizontal } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import { useExercise, useRefusal, useTyping } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { type Comment, type ReplyKind, replyKinds, type Subject } from "@/lib/domain/discussion/comment";
import type { Focus } from "@/lib/domain/discussion/tree";
import { facetLabels, type FacetName, facetNames } from "@/lib/domain/options/option";
import { type Id, limits } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import { changeComposed, type Composed, isBlank, useComposed, withoutSlash } from "./composed";
import { Answering, Quoting } from "./composer-context";
import { MentionList } from "./mention-list";
import { replyKindLooks } from "./reply-kind";
import { SlowLine } from "./slow-line";
import { useLocked } from "./use-thread-rules";
import { useMentions } from "./use-mentions";
import { useNearness } from "./use-nearness";
import { composerId } from "./use-quoting";

const kindOptions: { id: ReplyKind | "remark"; label: string }[] = [
  { id: "remark", label: "Remark" },
  ...replyKinds.map((id) => ({ id, label: replyKindLooks[id].label })),
];

const facetOptions: { id: FacetName | "whole"; label: string }[] = [
  { id: "whole", label: "The option as a whole" },
  ...facetNames.map((id) => ({ id, label: facetLabels[id] })),
];

type ComposerProps = {
  subjectId: Id;
  storageKey: string;
  comments: Record<Id, Comment>;
  focus: Focus;
  inputRef: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  onPost: (id: Id) => void;
};

/** Where one writes into the thread. What is typed stays until it is posted, whatever the round or the network does. */
export function Composer({ subjectId, storageKey, comments, focus, inputRef, onPost }: ComposerProps) {
  const { exercise, outbox } = useLive();
  const composed = useComposed(storageKey);
  const locked = useLocked(subjectId);
  const refusal = useRefusal("post-comment") ?? locked;
  const announceTyping = useTyping(subjectId);
  const { isNear, ...nearness } = useNearness();

  const change = (changes: Partial<Composed>): void => changeComposed(storageKey, () => changes);
  const parent = composed.parentId === null ? undefined : comments[composed.parentId];
  const subjectKind = useExercise((state) => kindOf(state, subjectId));
  const hasFacets = subjectKind === "option";
  const facet = hasFacets ? facetOf(composed, parent, focus) : null;
  const mentions = useMentions({ field: inputRef, text: composed.body, onText: (body) => change({ body }) });
  const isTooLong = tooLong(composed.body, limits.comment) !== null;
  const canSend = composed.body.trim() !== "" && !isTooLong && !refusal;
  const isOpen = isNear || !isBlank(composed);

  const handleType = (typed: string): void => {
    change(withoutSlash(typed));
    mentions.handleText();
    mentions.follow();
    announceTyping();
  };
  const handleSend = (): void => {
    if (!canSend) return;
    const id = newId();
    const subject = { kind: subjectKind, id: subjectId, facet };
    const { kind, quote } = composed;
    const body = composed.body.trim();
    outbox.post(
      { id, type: "post-comment", subject, quote, parentId: parent?.id ?? null, kind, body },
      exercise.clock.now(),
    );
    // The kind and the facet were chosen for this comment; the next one begins afresh.
    change({ body: "", kind: null, parentId: null, facet: undefined, quote: null });
    onPost(id);
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (mentions.handleKey(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) handleSend();
  };

  // What was typed stays in sight even after the exercise is over.
  if (refusal && composed.body === "") return <p className="pb-3 text-[0.8125rem] text-soft">{refusal.message}</p>;
  return (
    <div data-composer className="relative flex flex-col gap-2 py-3" {...nearness}>
      <MentionList
        {...{ id: mentions.listId, members: mentions.offered, active: mentions.active }}
        onChoose={mentions.choose}
      />
      {parent && <Answering parent={parent} onCancel={() => change({ parentId: null })} />}
      {composed.quote !== null && (
        <Quoting quote={composed.quote} facet={facet} onCancel={() => change({ quote: null, facet: undefined })} />
      )}
      <TextField
        label={parent ? "Your answer" : "Your comment"}
        isLabelHidden
        isMultiline
        face="read"
        rows={isOpen ? 2 : 1}
        {...mentions.fieldProps}
        id={composerId(subjectId)}
        inputRef={inputRef}
        value={composed.body}
        onChange={handleType}
        onKeyDown={handleKeyDown}
        placeholder={parent ? "Answer. Begin with /counter, /ask … to say what it does" : "Add to the argument"}
        maxLength={limits.comment}
        className="[&_textarea]:max-h-[36dvh]"
      />
      {refusal ? <Notice tone="warn">{refusal.message}</Notice> : <SlowLine {...{ subjectId, comments }} />}
      {isOpen && (
        <>
          <Choice
            label="What it does"
            isLabelHidden
            size="sm"
            options={kindOptions}
            value={composed.kind ?? "remark"}
            onChange={(kind) => change({ kind: kind === "remark" ? null : kind })}
          />
          <div className="flex flex-wrap items-center justify-between gap-2">
            {parent || !hasFacets || composed.quote !== null ? (
              <p className="min-w-0 flex-1 text-[0.8125rem] text-soft">{hintFor(composed.kind)}</p>
            ) : (
              <Select
                label="About"
                isLabelHidden
                size="sm"
                options={facetOptions}
                value={facet ?? "whole"}
                onChange={(next) => change({ facet: next === "whole" ? null : next })}
                className="min-w-0 flex-1"
              />
            )}
            <Button variant="primary" size="sm" isDisabled={!canSend} onPress={handleSend}>
              <SendHorizontal aria-hidden size={15} />
              Post
            </Button>
          </div>
          {!parent && (
            <p className="text-[0.8125rem] text-soft max-sm:hidden">
              {hasFacets && composed.quote === null && hintFor(composed.kind)} @ names a member; Ctrl or Cmd and Enter
              posts it.
            </p>
          )}
        </>
      )}
    </div>
  );
}

function hintFor(kind: ReplyKind | null): string {
  return kind ? replyKindLooks[kind].hint : "Adds a remark to the argument.";
}

/** What a comment is about: what it quotes from, what it answers, what was chosen, or what the thread is read for. */
function facetOf({ facet, quote }: Composed, parent: Comment | undefined, focus: Focus): FacetName | null {
  if (parent && quote === null) return parent.subject.facet;
  if (facet !== undefined) return facet;
  return focus === "all" ? null : focus;
}

export function kindOf({ narratives, injects }: ExerciseState, subjectId: string): Subject["kind"] {
  if (subjectId in narratives) return "narrative";
  return subjectId in injects ? "inject" : "option";
}
