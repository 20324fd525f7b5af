"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { AnsweredCall } from "@/components/calls/answered-call";
import { Fields } from "@/components/editing/fields";
import { useSave } from "@/components/editing/use-save";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { announce } from "@/components/ui/toasts";
import { type CommandError, useExercise, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { type Stored, useDraft } from "@/lib/client/use-draft";
import type { Gap } from "@/lib/domain/coverage/gap";
import { changesBetween, type ContentField } from "@/lib/domain/options/changes";
import { contentOf, type OptionContent, type OptionDraft, type FullOption, isFull } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { OptionLink } from "../option-link";
import { newOptionPath, optionPath } from "../option-path";
import { check, type ContentInWork, contentInWork, fieldErrors, toDraft } from "./content-in-work";
import { ConflictView } from "./conflict-view";
import { DraftsGate } from "./drafts-gate";
import { EditorBar, type EditorView } from "./editor-bar";
import { focusField, focusFirstError } from "./focus-field";
import { answerDraft, asContent, gapDraft, mergeDrafts, rivalDraft, withOrigin } from "./merge-drafts";
import { OptionForm } from "./option-form";
import { OptionPreview } from "./option-preview";
import { SimilarOptions } from "./similar-options";
import { SaveStatus } from "./save-status";

type NewOptionProps = {
  draftId: Id;
  /** The option to which it is written as a rival. */
  rival: FullOption | null;
  /** The call for proposals that it answers. */
  callNumber: number | null;
  /** What it is to be about, of what the options lack. */
  gap: Gap;
};

/** The editor of a new option. */
export function NewOption({ draftId, rival, callNumber, gap }: NewOptionProps) {
  const { slug } = useLive();
  const refusal = useRefusal("submit-option");
  const calls = useExercise((state) => state.calls);
  const call = Object.values(calls).find(({ number, closedAt }) => number === callNumber && closedAt === null);
  const exercise = useExercise((state) => state.exercise);
  const beginning = rival ? rivalDraft(rival) : call ? answerDraft(call, exercise) : gapDraft(gap, exercise);
  if (refusal?.code === "forbidden") {
    return (
      <EmptyState
        title="Options are proposed by others here"
        action={<LinkButton href={`/exercises/${slug}/options`}>Read the options</LinkButton>}
      >
        {refusal.message}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader title="New policy option" lede="One idea, concrete enough that somebody could begin on Monday." />
      <DraftsGate>
        {({ drafts, discard }) => (
          <NewOptionEditor
            draftId={draftId}
            kept={drafts.find(({ id }) => id === draftId) ?? { version: null, content: beginning }}
            onSubmitted={() => void discard(draftId)}
          />
        )}
      </DraftsGate>
    </>
  );
}

type NewOptionEditorProps = { draftId: Id; kept: Stored<OptionDraft>; onSubmitted: () => void };

function NewOptionEditor({ draftId, kept, onSubmitted }: NewOptionEditorProps) {
  const { slug } = useLive();
  const router = useRouter();
  const { content: draft, change, status, conflict, resolve, saveNow, forget } = useDraft(draftId, kept, mergeDrafts);
  const { save, isPending, error, clearError } = useSave();
  const refusal = useRefusal("submit-option");
  const submitted = useExercise((state) => state.options[draftId]);
  const rivalOfId = draft.rivalOfId ?? null;
  const rival = useExercise((state) => (rivalOfId === null ? undefined : state.options[rivalOfId]));
  const answered = useExercise((state) => state.calls[draft.callId ?? ""]);
  const [view, setView] = useState<EditorView>("write");
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);

  const content = contentInWork(draft);
  const checked = check(content);
  const errors = { ...(isTried && checked.errors), ...fieldErrors(error?.details ?? []) };

  // It is an option now, by this page or by another one of the same person. What was written after it
  // was sent, while no answer came, goes on as a revision of it.
  useEffect(() => {
    if (!isFull(submitted)) return;
    const isSubmitted =
      checked.content !== null && Object.keys(changesBetween(contentOf(submitted), checked.content)).length === 0;
    if (isSubmitted) void forget().then(onSubmitted);
    router.replace(optionPath(slug, submitted.number, isSubmitted || Object.keys(draft).length === 0 ? "" : "/edit"));
    // Only the moment in which it becomes an option counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [submitted?.id]);

  const handleChange = (next: ContentInWork): void => {
    if (error) clearError();
    change(withOrigin(toDraft(next), draft));
  };
  const handleSettled = (next: OptionContent, last: ContentField): void => {
    resolve(withOrigin(toDraft(next), draft));
    setView("write");
    focusField(form.current, last);
  };
  const handleSubmit = async (): Promise<void> => {
    setIsTried(true);
    setView("write");
    if (checked.errors) return focusFirstError(form.current);
    const callId = answered?.closedAt === null ? answered.id : undefined;
    if (await save({ id: draftId, type: "submit-option", content: checked.content, rivalOfId, callId }))
      announce("Your option is submitted.", "success");
    else void saveNow();
  };

  return (
    <div ref={form}>
      {rival && (
        <Notice className="mb-6" title="A rival">
          Another answer to what <OptionLink option={rival} /> answers. Its text is here to begin with: change what you
          would do otherwise, and give it a title of its own. Both will name each other.
        </Notice>
      )}
      {answered && <AnsweredCall call={answered} onLeave={() => change({ ...draft, callId: undefined })} />}
      <Fields isPending={isPending}>
        {conflict && (
          <ConflictView
            title="You have written something else on another device"
            base={asContent(conflict.base)}
            mine={asContent(draft)}
            theirs={asContent(conflict.theirs)}
            theirsTitle="Your other device"
            onSettle={handleSettled}
          >
            Both changed the same sentence. Choose for each field; until then the other one is kept on the server, and
            this one in this browser.
          </ConflictView>
        )}
        {view === "write" ? (
          <OptionForm
            {...{ content, errors }}
            onChange={handleChange}
            aside={<SimilarOptions title={content.title} summary={content.facets.summary} />}
          />
        ) : (
          <OptionPreview content={content} />
        )}
      </Fields>
      <EditorBar
        view={view}
        onView={setView}
        status={<SaveStatus status={status} draft={draft} />}
        notice={
          (error ?? refusal) && (
            <NotSubmitted draftId={draftId} error={error} message={(error ?? refusal)?.message ?? ""} />
          )
        }
      >
        {isTried && checked.errors && <p className="text-[0.8125rem] text-danger">Some fields need you</p>}
        <Button
          variant="primary"
          isPending={isPending || Boolean(submitted)}
          isDisabled={Boolean(refusal) || conflict !== null}
          onPress={() => void handleSubmit()}
        >
          Submit
        </Button>
      </EditorBar>
    </div>
  );
}

type NotSubmittedProps = { draftId: Id; error: CommandError | null; message: string };

function NotSubmitted({ draftId, error, message }: NotSubmittedProps) {
  const { slug } = useLive();
  return (
    <Notice tone={error ? "danger" : "warn"} title={error ? "Not submitted" : "It cannot be submitted now"}>
      {message} Your text stays a draft that only you see:{" "}
      <Link href={newOptionPath(slug, draftId)} className="underline underline-offset-2">
        link to this draft
      </Link>
      . It also stands above the list of options.
    </Notice>
  );
}
