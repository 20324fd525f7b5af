"use client";

import { type ReactElement, useState } from "react";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import { SourceTexts } from "@/lib/domain/evidence/source";
import { facetLabels, type FacetName } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";

const blank = { title: "", url: "", quote: "", relevance: "" };
const { title, quote, relevance } = SourceTexts.shape;

type AttachSourceProps = { optionId: Id; facet: FacetName | null; trigger: ReactElement };

/** A form for a source; what is typed is kept in this browser until it is attached. */
export function AttachSource({ optionId, facet, trigger }: AttachSourceProps) {
  const key = useKeptKey(`source:${optionId}:${facet ?? "whole"}`);
  const { mine, change, discard } = useKeptEdit(key, blank);
  const { save, isPending, error, clearError } = useSave();
  const [isTried, setIsTried] = useState(false);
  const checked = SourceTexts.safeParse({ ...mine, facet, url: mine.url.trim() === "" ? null : mine.url });

  const bind = (name: keyof typeof blank) => ({
    value: mine[name],
    onChange: (value: string) => change({ ...mine, [name]: value }),
    errorMessage: isTried ? (checked.error?.issues.find(({ path }) => path[0] === name)?.message ?? null) : null,
  });
  const handleAttach = async (close: () => void): Promise<void> => {
    setIsTried(true);
    if (!checked.success) return;
    if (!(await save({ id: newId(), type: "attach-source", optionId, source: checked.data }))) return;
    discard();
    setIsTried(false);
    close();
  };

  return (
    <Dialog
      title={facet === null ? "A source for the whole option" : `A source for “${facetLabels[facet]}”`}
      isDismissable={false}
      trigger={trigger}
      onOpenChange={clearError}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <Fields isPending={isPending} className="flex flex-col gap-4">
            <TextField
              {...bind("title")}
              label="Title"
              description="Of the page, book, report or article."
              isRequired
              autoFocus
              maxLength={title.maxLength ?? undefined}
            />
            <TextField {...bind("url")} label="Address" description="If it is on the web." type="url" inputMode="url" />
            <TextField
              {...bind("quote")}
              label="Passage"
              description="The words that count, as they stand there."
              isMultiline
              rows={3}
              maxLength={quote.maxLength ?? undefined}
            />
            <TextField
              {...bind("relevance")}
              label="Why it matters"
              description="What it shows about what is said here: for it, or against it."
              isMultiline
              isRequired
              rows={2}
              maxLength={relevance.maxLength ?? undefined}
            />
          </Fields>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button variant="primary" isPending={isPending} onPress={() => void handleAttach(close)}>
              Attach
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
