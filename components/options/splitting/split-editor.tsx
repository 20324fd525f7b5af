"use client";

import { Plus, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { tooLong } from "@/components/ui/too-long";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { fewestParts, mostParts } from "@/lib/domain/options/commands";
import type { FullOption } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { check } from "../editor/content-in-work";
import { EditorBar, type EditorView } from "../editor/editor-bar";
import { focusField, focusFirstError } from "../editor/focus-field";
import { OptionForm } from "../editor/option-form";
import { OptionPreview } from "../editor/option-preview";
import { comparePath, optionPath } from "../option-path";
import { useSplitInWork } from "./use-split-in-work";

/** The parts of an option, one at a time. */
export function SplitEditor({ option }: { option: FullOption }) {
  const { slug } = useLive();
  const router = useRouter();
  const work = useSplitInWork(option);
  const { parts, note, baseRevision } = work;
  const [chosen, setChosen] = useState(0);
  const [view, setView] = useState<EditorView>("write");
  const [isTried, setIsTried] = useState(false);
  const { save, isPending, error, clearError } = useSave();
  const form = useRef<HTMLDivElement>(null);
  const place = Math.min(chosen, parts.length - 1);
  const current = parts[place]!;
  const checked = parts.map(({ content }) => check(content));
  const isBehind = baseRevision < option.revision;
  const errors = (isTried && checked[place]?.errors) || {};

  const choose = (next: number): void => {
    setChosen(next);
    setView("write");
  };
  const handleSplit = async (): Promise<void> => {
    setIsTried(true);
    const wrong = checked.findIndex((part) => part.errors !== null);
    if (wrong !== -1) {
      choose(wrong);
      return focusFirstError(form.current);
    }
    // A split of which the answer was lost, and which was undone since, has used up the ids that this browser keeps.
    const areUsed = error?.code === "id-reused";
    const made = parts.flatMap(({ id }, at) => {
      const content = checked[at]?.content;
      return content ? [{ id: areUsed ? newId() : id, content }] : [];
    });
    const about = { optionId: option.id, baseRevision, parts: made, note: note.trim() };
    if (!(await save({ id: newId(), type: "split-option", ...about }))) return;
    announce(`PO-${option.number} is split into ${parts.length} options.`, "success");
    router.push(optionPath(slug, option.number));
    work.forget();
  };

  return (
    <div ref={form}>
      {isBehind && (
        <Notice tone="warn" title={`PO-${option.number} has been revised while you were splitting it`} className="mb-6">
          <p>
            <Link href={comparePath(slug, option.number, baseRevision, option.revision)} className="underline">
              See what has changed
            </Link>
            , and take into the parts what belongs there. What you have written stays.
          </p>
          <Button
            size="sm"
            className="mt-2"
            onPress={() => {
              clearError();
              work.catchUp();
            }}
          >
            The parts hold revision {option.revision}
          </Button>
        </Notice>
      )}
      <Fields isPending={isPending}>
        <div className="mb-6 flex flex-wrap items-end gap-3 border-b border-line pb-4">
          <Choice
            label="Part"
            isLabelHidden
            options={parts.map((_, at) => ({
              id: `${at}`,
              label: `Part ${at + 1}${isTried && checked[at]?.errors ? " (look here)" : ""}`,
            }))}
            value={`${place}`}
            onChange={(next) => choose(Number(next))}
          />
          {parts.length < mostParts && (
            <Button size="sm" variant="quiet" onPress={work.add}>
              <Plus aria-hidden size={14} />
              Add a part
            </Button>
          )}
          {parts.length > fewestParts && (
            <Button size="sm" variant="quiet" onPress={() => work.remove(current.id)}>
              <Trash2 aria-hidden size={14} />
              Leave out part {place + 1}
            </Button>
          )}
        </div>
        {view === "write" ? (
          <OptionForm
            key={current.id}
            content={current.content}
            errors={errors}
            onChange={(content) => {
              if (error) clearError();
              work.write(current.id, content);
            }}
          />
        ) : (
          <OptionPreview content={current.content} />
        )}
        <div className="mt-8 max-w-2xl">
          <TextField
            label="Why it is split"
            description="The author reads it, and everybody who looks at the original."
            isMultiline
            rows={2}
            maxLength={limits.note}
            value={note}
            onChange={work.setNote}
          />
        </div>
      </Fields>
      <EditorBar
        view={view}
        onView={setView}
        status={
          <p className="text-[0.8125rem] text-soft">
            {work.isBegun ? "Kept in this browser until you split it." : "Nothing is written yet."}
          </p>
        }
        notice={error && <Notice tone="danger">{error.message}</Notice>}
      >
        {place < parts.length - 1 && (
          <Button
            onPress={() => {
              choose(place + 1);
              focusField(form.current, "title");
            }}
          >
            Next part
          </Button>
        )}
        {work.isBegun && !isPending && (
          <Button variant="quiet" onPress={work.forget}>
            Start again
          </Button>
        )}
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={!work.isBegun || isBehind || tooLong(note, limits.note) !== null}
          onPress={() => void handleSplit()}
        >
          Split into {parts.length}
        </Button>
      </EditorBar>
    </div>
  );
}
