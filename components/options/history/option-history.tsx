"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Revision } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { optionPath } from "../option-path";
import { RevisionEntry } from "./revision-entry";
import { useRevisions } from "./use-revisions";

type OptionHistoryProps = { optionId: Id; number: number; revisions: Revision[] };

/** How an option came to say what it says, the latest revision first. */
export function OptionHistory({ optionId, number, revisions: initial }: OptionHistoryProps) {
  const { slug } = useLive();
  const option = useExercise((state) => state.options[optionId]);
  const revisions = useRevisions(number, initial, option?.revision);
  return (
    <>
      <header className="mb-6">
        <Link
          href={optionPath(slug, number)}
          className="inline-flex items-center gap-1.5 rounded text-sm text-soft hover:text-ink max-sm:min-h-11"
        >
          <ArrowLeft aria-hidden size={15} />
          PO-{number}
        </Link>
        <h1 className="mt-1 text-[1.75rem] sm:text-[2rem]">
          History of <span dir="auto">{option?.title ?? revisions.at(-1)?.content.title}</span>
        </h1>
        <p className="mt-1.5 text-sm text-soft">
          {revisions.length === 1
            ? "It has not been revised yet: it stands as it was submitted."
            : `${revisions.length} revisions. Each is compared with the one before, word by word; nothing is ever overwritten.`}
        </p>
      </header>
      <ol className="flex flex-col">
        {revisions.toReversed().map((revision) => (
          <RevisionEntry
            key={revision.number}
            revision={revision}
            before={revisions.find((other) => other.number === revision.number - 1)}
            isOpen={revisions.length === 1}
          />
        ))}
      </ol>
    </>
  );
}
