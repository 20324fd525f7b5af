"use client";

import { CornerDownRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { optionPath } from "@/components/options/option-path";
import type { ReportOption, ReportPart } from "@/lib/domain/report/schema";
import { countOf } from "@/lib/domain/report/words";

type OptionEntriesProps<T extends ReportOption> = {
  options: T[];
  slug: string;
  /** A CSS colour for the numbers. */
  color?: string;
  /** What else is to be said of each. */
  children?: (option: T) => ReactNode;
};

/** Options with their summaries; beside each, in the margin, what it rests on. */
export function OptionEntries<T extends ReportOption>({
  options,
  slug,
  color = "var(--color-soft)",
  children,
}: OptionEntriesProps<T>) {
  return (
    <ol className="border-t border-line">
      {options.map((option) => (
        <li
          key={option.id}
          className="grid gap-x-8 gap-y-2 border-b border-line py-5 xl:grid-cols-[minmax(0,44.5rem)_minmax(0,1fr)] print:break-inside-avoid"
        >
          <div className="min-w-0">
            <p className="text-[0.8125rem] font-semibold tabular-nums" style={{ color }}>
              PO-{option.number}
            </p>
            <h4 className="mt-0.5 font-read text-[1.25rem] leading-snug font-semibold text-pretty">
              <Link
                href={optionPath(slug, option.number)}
                prefetch={false}
                dir="auto"
                className="hover:underline hover:decoration-1 hover:underline-offset-3"
              >
                {option.title}
              </Link>
            </h4>
            <LinkedMarkdown text={option.summary} className="mt-1.5" />
            {children?.(option)}
            {option.parts.length > 0 && <Parts parts={option.parts} slug={slug} />}
          </div>
          <Trace option={option} slug={slug} />
        </li>
      ))}
    </ol>
  );
}

/** The sources of an entry: whose it is, which version this is, and how much was said about it. */
function Trace({ option, slug }: { option: ReportOption; slug: string }) {
  const path = optionPath(slug, option.number);
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-3 text-[0.8125rem] leading-normal text-soft xl:flex-col xl:items-start xl:pt-1.5">
      <span className="min-w-0 wrap-anywhere">
        by <bdi>{option.author}</bdi>
      </span>
      <Link href={optionPath(slug, option.number, "/history")} prefetch={false} className={traceLink}>
        Revision {option.revision}
      </Link>
      <Link href={path} prefetch={false} className={traceLink}>
        {countOf(option.comments, "comment")}
      </Link>
    </p>
  );
}

// As high as a pointer needs it.
const traceLink = "inline-flex min-h-6 items-center hover:text-ink hover:underline";

function Parts({ parts, slug }: { parts: ReportPart[]; slug: string }) {
  return (
    <ul aria-label="Merged into it" className="mt-3 flex flex-col gap-1 text-sm">
      {parts.map((part) => (
        <li key={part.id} className="flex items-baseline gap-2">
          <CornerDownRight aria-hidden size={14} className="shrink-0 self-center text-soft" />
          <span className="min-w-0">
            <span className="text-soft">with </span>
            <Link href={optionPath(slug, part.number)} prefetch={false} className="hover:underline">
              <span className="text-soft tabular-nums">PO-{part.number}</span> <bdi>{part.title}</bdi>
            </Link>
            <span className="text-soft wrap-anywhere">
              , <bdi>{part.author}</bdi>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
