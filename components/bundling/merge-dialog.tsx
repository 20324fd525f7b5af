"use client";

import { clsx } from "clsx";
import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { itemClass } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { matchingCards } from "./columns";

type MergeDialogProps = { option: PolicyOption; onClose: () => void };

export function MergeDialog({ option, onClose }: MergeDialogProps) {
  const options = useExercise((state) => state.options);
  const [query, setQuery] = useState("");
  const [intoId, setIntoId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { save, isPending, error } = useSave();

  const all = Object.values(options).toSorted((a, b) => a.number - b.number);
  const parts = all.filter((other) => other.mergedIntoId === option.id);
  const candidates = all.filter(
    (other) => other.id !== option.id && other.mergedIntoId === null && other.status !== "declined",
  );
  const shown = matchingCards(
    candidates.map((candidate) => ({ option: candidate, parts: [] })),
    query,
  );

  const handleMerge = async () => {
    if (intoId === null) return;
    if (await save({ id: crypto.randomUUID(), type: "merge-option", optionId: option.id, intoId, note: note.trim() }))
      onClose();
  };
  return (
    <Dialog
      title={`Merge PO-${option.number}`}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      isDismissable={note === ""}
    >
      <div className="flex flex-col gap-4">
        <p dir="auto" className="font-read text-[1.0625rem]">
          {option.title}
        </p>
        {parts.length > 0 ? (
          <Notice tone="warn">
            {parts.map((part) => `PO-${part.number}`).join(", ")} {parts.length === 1 ? "was" : "were"} merged into it.
            Undo that first, in the menu of the card.
          </Notice>
        ) : (
          <>
            <p className="text-sm text-soft">
              It stays readable under its own number, with its thread and its author, and counts as part of the option
              it goes into. It leaves its narrative. You can undo this at any time.
            </p>
            <div className="flex flex-col gap-2">
              <TextField
                label="Find the option it goes into"
                placeholder="PO-12, or words of its title"
                value={query}
                onChange={setQuery}
                autoFocus
              />
              <ListBox
                aria-label="Options it can go into"
                items={shown.map((card) => card.option)}
                selectionMode="single"
                selectedKeys={intoId === null ? [] : [intoId]}
                onSelectionChange={(keys) => setIntoId(keys === "all" ? null : ([...keys].map(String)[0] ?? null))}
                renderEmptyState={() => <p className="px-2.5 py-3 text-sm text-soft">No option matches.</p>}
                className="h-56 overflow-y-auto rounded-lg border border-line p-1"
              >
                {(candidate) => (
                  <ListBoxItem
                    id={candidate.id}
                    textValue={`PO-${candidate.number} ${candidate.title}`}
                    className={clsx(
                      itemClass,
                      "items-baseline! data-selected:bg-accent/10 data-selected:font-semibold",
                    )}
                  >
                    <span className="w-12 shrink-0 text-[0.8125rem] text-soft tabular-nums">PO-{candidate.number}</span>
                    <span dir="auto">{candidate.title}</span>
                  </ListBoxItem>
                )}
              </ListBox>
            </div>
            <TextField
              label="Note"
              description="Optional: why they belong together."
              value={note}
              onChange={setNote}
              maxLength={limits.note}
              isMultiline
              rows={2}
            />
          </>
        )}
        {error && <Notice tone="danger">{error.message}</Notice>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onPress={onClose}>
            {parts.length > 0 ? "Close" : "Cancel"}
          </Button>
          {parts.length === 0 && (
            <Button
              variant="primary"
              isPending={isPending}
              isDisabled={intoId === null}
              onPress={() => void handleMerge()}
            >
              Merge
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
