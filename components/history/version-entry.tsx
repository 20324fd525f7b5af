"use client";

import { GitCompare } from "lucide-react";
import { type ReactNode, useState } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { MemberName } from "@/components/options/member-name";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import type { Id, Instant } from "@/lib/domain/primitives";
import { ChangedText, PlainText, type TextChange } from "./text-change";

type VersionEntryProps = {
  /** Its anchor. */
  id: string;
  title: ReactNode;
  byId: Id | null;
  at: Instant;
  /** By which ways it came about, besides being written. */
  ways?: ReactNode;
  /** Why it was made, in Markdown; empty where nobody has said so. */
  note?: string;
  /** What it says of its changes while they are folded; "Changed: …" where nothing is given. */
  summary?: string;
  changes: TextChange[];
  /** The first one: there is nothing that it could be compared with. */
  isFirst?: boolean;
  /** Shown as a whole from the beginning. */
  isOpen: boolean;
  /** What can be done with it. */
  children?: ReactNode;
};

/** One version: whose it is, how it came about, and what it changed on demand. */
export function VersionEntry(props: VersionEntryProps) {
  const { id, title, byId, at, ways, note = "", changes, isFirst = false, isOpen: isOpenAtFirst, children } = props;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const summary = props.summary ?? `Changed: ${changes.map(({ label }) => label.toLowerCase()).join(", ")}`;
  const Text = isFirst ? PlainText : ChangedText;
  return (
    <li
      id={id}
      className="grid scroll-mt-28 gap-x-8 gap-y-3 border-t border-line py-5 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div className="text-sm text-soft">
        <h2 className="text-lg text-ink">{title}</h2>
        <p className="mt-0.5">by {byId === null ? "nobody" : <MemberName id={byId} />}</p>
        <p>
          <LocalTime at={at} />
        </p>
      </div>
      <div className="min-w-0">
        {ways}
        {note !== "" && (
          <LinkedMarkdown text={note} size="compact" className="mb-3 border-s-2 border-edge/60 ps-3 text-soft" />
        )}
        <details open={isOpenAtFirst} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="rounded text-[0.8125rem] font-medium text-soft hover:text-ink max-sm:py-2.5">
            {summary}
          </summary>
          {isOpen && (
            <div className="mt-3">
              {changes.map((change) => (
                <Text key={change.key} change={change} />
              ))}
            </div>
          )}
        </details>
        {children && <div className="mt-3 flex flex-wrap gap-2 print:hidden">{children}</div>}
      </div>
    </li>
  );
}

/** Ways beside each other: "Substantial edit · Restores revision 2". */
export function Ways({ children }: { children: ReactNode }) {
  return (
    <p className="mb-2 flex flex-wrap gap-x-2 text-[0.8125rem] text-soft [&>*:not(:last-child)]:after:ms-2 [&>*:not(:last-child)]:after:content-['·']">
      {children}
    </p>
  );
}

/** Leads to a version beside the latest one. */
export function CompareWithLatest({ href }: { href: string }) {
  return (
    <LinkButton size="sm" variant="quiet" href={href} className="-ms-2.5">
      <GitCompare aria-hidden size={14} />
      Compare with the latest
    </LinkButton>
  );
}
