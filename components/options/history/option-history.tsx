"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { SeesPlace } from "@/components/attention/sees";
import { useLive } from "@/lib/client/live-provider";
import { useOption } from "@/lib/client/use-held";
import type { Revision } from "@/lib/domain/options/option";
import type { OptionPage } from "@/lib/domain/pages";
import { optionPath } from "../option-path";
import { CompareRevisions } from "./compare-revisions";
import { RevisionEntry } from "./revision-entry";
import { useRevisions } from "./use-revisions";

type OptionHistoryProps = { page: OptionPage; revisions: Revision[] };

/** How an option came to say what it says: any two revisions beside each other, and all of them, the latest first. */
export function OptionHistory({ page, revisions: initial }: OptionHistoryProps) {
  const { slug } = useLive();
  const option = useOption(page);
  const { number } = option;
  const revisions = useRevisions(number, initial, option.revision);
  const last = revisions.at(-1);
  return (
    <>
      <SeesPlace id={option.id} />
      <header className="mb-6">
        <Link
          href={optionPath(slug, number)}
          className="inline-flex items-center gap-1.5 rounded text-sm text-soft hover:text-ink max-sm:min-h-11"
        >
          <ArrowLeft aria-hidden size={15} />
          PO-{number}
        </Link>
        <h1 className="mt-1 text-[1.75rem] sm:text-[2rem]">
          History of “<span dir="auto">{option.title}</span>”
        </h1>
        <p className="mt-1.5 text-sm text-soft">
          {revisions.length === 1
            ? "It has not been revised yet: it stands as it was submitted."
            : `${revisions.length} revisions. Any two can be compared word by word, and any can be brought back; nothing is ever overwritten.`}
        </p>
      </header>
      {revisions.length > 1 && <CompareRevisions number={number} revisions={revisions} />}
      <ol className="flex flex-col">
        {revisions.toReversed().map((revision) => (
          <RevisionEntry
            key={revision.number}
            option={option}
            revision={revision}
            before={revisions.find((other) => other.number === revision.number - 1)}
            isOpen={revisions.length === 1}
            isLast={revision === last}
          />
        ))}
      </ol>
    </>
  );
}
