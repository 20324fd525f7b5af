"use client";

import { TextQuote } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { toQuote } from "@/lib/domain/discussion/quote";
import { FacetName } from "@/lib/domain/options/option";
import { useMayCommentNow } from "./use-taking-part";

type QuoteSelectionProps = { onQuote: (facet: FacetName, text: string) => void; children: ReactNode };

type Selected = { facet: FacetName; text: string; top: number; start: number };

// While a selection is being drawn it changes with every move.
const settlesAfterMs = 200;
const buttonWidth = 180;

/**
 * Around the text of an option: offers to quote a passage that was selected, by mouse or keyboard,
 * within an element that names its facet in `data-facet`.
 */
export function QuoteSelection({ onQuote, children }: QuoteSelectionProps) {
  const mayComment = useMayCommentNow();
  const box = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);

  const quote = (): void => {
    if (!selected) return;
    onQuote(selected.facet, selected.text);
    window.getSelection()?.removeAllRanges();
    setSelected(null);
  };
  const handleShortcut = useEffectEvent((event: KeyboardEvent): void => {
    if (!selected || !event.altKey || !(event.ctrlKey || event.metaKey) || event.code !== "KeyM") return;
    event.preventDefault();
    quote();
  });

  useEffect(() => {
    if (!mayComment) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(box.current && readSelection(box.current)), settlesAfterMs);
    };
    const press = (event: KeyboardEvent): void => handleShortcut(event);
    // Something may have been selected before the page was alive.
    look();
    document.addEventListener("selectionchange", look);
    document.addEventListener("keydown", press);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("keydown", press);
    };
  }, [mayComment]);

  return (
    <div ref={box} className="relative">
      {children}
      {mayComment && selected && (
        <div
          style={{ top: selected.top, insetInlineStart: selected.start }}
          // Below the handles that a finger leaves at the end of a selection.
          className="absolute z-20 animate-appear pointer-coarse:mt-10 print:hidden"
          // A press anywhere else ends the selection, and here would end it before it is quoted.
          onMouseDown={(event) => event.preventDefault()}
        >
          <Button size="sm" variant="primary" className="shadow-lg" aria-keyshortcuts="Control+Alt+M" onPress={quote}>
            <TextQuote aria-hidden size={15} />
            Quote in a comment
          </Button>
        </div>
      )}
    </div>
  );
}

function readSelection(box: HTMLElement): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const at = facetAround(range.startContainer);
  // By a triple click a selection ends before the first letter of what comes next.
  const end = range.endOffset === 0 ? at : facetAround(range.endContainer);
  const text = toQuote(selection.toString());
  if (!at || at !== end || !box.contains(at) || text === "") return null;
  const facet = FacetName.safeParse(at.dataset.facet);
  if (!facet.success) return null;
  const around = box.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const start = Math.max(0, Math.min(last.left - around.left, around.width - buttonWidth));
  return { facet: facet.data, text, top: last.bottom - around.top + 6, start };
}

function facetAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-facet]") ?? null;
}
