"use client";

import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { clsx } from "clsx";
import { popoverClass } from "@/components/ui/popover";
import { nameOfReference, type Reference, sayReference } from "@/lib/domain/references/reference";
import { SourceCard } from "./source-card";

/** A reference behind a statement: small and raised, it opens what the statement rests on beside it. */
export function StatementReference({ reference }: { reference: Reference }) {
  return (
    <DialogTrigger>
      <AriaButton
        aria-label={`Reference: ${sayReference(reference)}`}
        className="mx-px inline cursor-pointer rounded-sm px-0.5 align-super font-ui text-[0.68em] leading-none font-medium text-accent tabular-nums no-underline outline-offset-1 hover:bg-accent/10 aria-expanded:bg-accent/15"
      >
        {shortName(reference)}
      </AriaButton>
      <Popover
        placement="right top"
        offset={10}
        className={clsx(popoverClass, "w-96 max-w-[calc(100vw-2rem)] overflow-y-auto")}
      >
        <Dialog aria-label={sayReference(reference)} className="p-4 outline-none">
          <SourceCard reference={reference} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function shortName(reference: Reference): string {
  switch (reference.kind) {
    case "comment":
      return `PO-${reference.option} comment`;
    case "statistic":
      return `PO-${reference.option} ${reference.criterion}`;
    default:
      return nameOfReference(reference);
  }
}
