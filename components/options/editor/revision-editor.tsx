"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { tooLong } from "@/components/ui/too-long";
import { useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { useDraft } from "@/lib/client/use-draft";
import { changesBetween, differingFields } from "@/lib/domain/options/changes";
import {
  applyChanges,
  contentOf,
  type OptionContent,
  type OptionDraft,
  type PolicyOption,
} from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { DiscardDraft } from "../discard-draft";
import { fieldLabels } from "../field-labels";
import { optionPath } from "../option-path";
import { check, type ContentInWork, fieldErrors } from "./content-in-work";
import { EditorBar, type EditorView } from "./editor-bar";
import { focusFirstError } from "./focus-first-error";
import { OptionForm } from "./option-form";
import { OptionPreview } from "./option-preview";
import { SaveStatus } from "./save-status";
import { StaleNotice } from "./stale-notice";
import { useKeptText } from "./use-kept-text";

type Base = { number: number; content: OptionContent };

type RevisionEditorProps = {
  option: PolicyOption;
  initial: OptionDraft;
  initialBase: Base;
  /** Remembers on which revision this one is being written; null when it is done. */
  onBase: (number: number | null) => void;
  onDiscard: () => Promise<boolean>;
};

/** Keeps as a draft only what differs from the revision it began with, so that it can go on from a later one. */
export function RevisionEditor({ option, initial, initialBase, onBase, onDiscard }: RevisionEditorProps) {
  const { slug } = useLive();
  const router = useRouter();
  const { content: draft, change, status, saveNow, settle, forget } = useDraft(option.id, initial);
  const { save, isPending, error, clearError } = useSave();
  const refusal = useRefusal("revise-option");
  const [base, setBase] = useState(initialBase);
  const [note, setNote] = useKeptText(`note:${option.id}`);
  const [view, setView] = useState<EditorView>("write");
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);

  const content = applyChanges(base.content, draft);
  const checked = check(content);
  const changed = differingFields(base.content, checked.content ?? content);
  const isStale = option.revision > base.number;
  const errors = { ...(isTried && checked.errors), ...fieldErrors(error?.details ?? []) };

  const handleChange = (next: ContentInWork): void => {
    if (error) clearError();
    onBase(base.number);
    change(changesBetween(base.content, { ...next, placement: next.placement ?? base.content.placement }));
  };
  const handleRebase = (next: OptionContent): void => {
    const theirs = { number: option.revision, content: contentOf(option) };
    setBase(theirs);
    onBase(theirs.number);
    change(changesBetween(theirs.content, next));
    clearError();
  };
  const leave = async (): Promise<void> => {
    setNote("");
    onBase(null);
    router.push(optionPath(slug, option.number));
    await forget();
  };
  const handleSave = async (): Promise<void> => {
    setIsTried(true);
    setView("write");
    if (checked.errors) return focusFirstError(form.current);
    const changes = changesBetween(base.content, checked.content);
    const command = {
      id: newId(),
      type: "revise-option" as const,
      optionId: option.id,
      baseRevision: base.number,
      changes,
      note,
    };
    if (!(await save(command))) return void saveNow();
    announce(`PO-${option.number} is revised.`, "success");
    await leave();
    void onDiscard();
  };
  const handleDiscard = async (): Promise<boolean> => {
    // A save that is under way would bring back what is being discarded.
    await settle();
    const isDiscarded = changed.length === 0 || (await onDiscard());
    if (isDiscarded) void leave();
    else void saveNow();
    return isDiscarded;
  };

  return (
    <div ref={form}>
      <Fields isPending={isPending}>
        {isStale && (
          <StaleNotice
            // What was chosen against one revision is not chosen against the next.
            key={option.revision}
            base={base.content}
            mine={content}
            theirs={contentOf(option)}
            revision={option.revision}
            onRebase={handleRebase}
          />
        )}
        {view === "write" ? (
          <OptionForm content={content} onChange={handleChange} errors={errors} />
        ) : (
          <OptionPreview content={content} />
        )}
        {/* In the column of the texts above it. */}
        <div className="mt-8 grid gap-x-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <TextField
            isMultiline
            rows={2}
            label="What you changed, and why"
            description={
              changed.length === 0
                ? "Nothing is changed yet."
                : `Changed: ${changed.map((field) => fieldLabels[field].toLowerCase()).join(", ")}. Say who persuaded you.`
            }
            maxLength={limits.note}
            value={note}
            onChange={setNote}
          />
        </div>
      </Fields>
      <EditorBar
        view={view}
        onView={setView}
        status={<SaveStatus status={status} draft={draft} />}
        notice={
          (error ?? refusal) && (
            <Notice
              tone={error ? "danger" : "warn"}
              title={error ? "Not saved as a revision" : "It cannot be saved as a revision now"}
            >
              {(error ?? refusal)?.message} Your changes stay a draft that only you see, on this page.
            </Notice>
          )
        }
      >
        {changed.length > 0 && !isPending && <DiscardDraft title={option.title} onDiscard={handleDiscard} />}
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={Boolean(refusal) || isStale || changed.length === 0 || tooLong(note, limits.note) !== null}
          onPress={() => void handleSave()}
        >
          {isStale ? "Choose above first" : "Save revision"}
        </Button>
      </EditorBar>
    </div>
  );
}
