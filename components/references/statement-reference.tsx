"use client";

import { clsx } from "clsx";
import { useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import { popoverClass } from "@/components/ui/popover";
import { nameOfReference, type Reference, sayReference } from "@/lib/domain/references/reference";
import { SourceCard } from "./source-card";

type StatementReferenceProps = { reference: Reference; number: number };

/** A reference behind a statement, numbered as notes are; it opens what the statement rests on. On paper it is named. */
export function StatementReference({ reference, number }: StatementReferenceProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // A report has hundreds of them, so that what opens is there only once it is asked for.
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={`Reference: ${sayReference(reference)}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
        className="inline cursor-pointer rounded-sm px-[0.3em] py-[0.2em] align-super font-ui text-[0.66em] leading-none font-medium text-accent tabular-nums outline-offset-1 hover:bg-accent/10 aria-expanded:bg-accent/20"
      >
        <span className="print:hidden">{number}</span>
        <span className="hidden print:inline">{nameOfReference(reference)}</span>
      </button>
      {isOpen && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setIsOpen}
          placement="bottom"
          offset={6}
          className={clsx(popoverClass, "w-96 max-w-[calc(100vw-2rem)] overflow-y-auto")}
        >
          <Dialog aria-label={sayReference(reference)} className="p-4 outline-none">
            <SourceCard reference={reference} />
          </Dialog>
        </Popover>
      )}
    </>
  );
}
