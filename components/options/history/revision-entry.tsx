"use client";

import { GitCompare } from "lucide-react";
import { useState } from "react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useLive } from "@/lib/client/live-provider";
import { contentFields, differingFields } from "@/lib/domain/options/changes";
import type { PolicyOption, Revision } from "@/lib/domain/options/option";
import { fieldLabels } from "../field-labels";
import { MemberName } from "../member-name";
import { comparePath } from "../option-path";
import { ChangedField, PlainField } from "./changed-field";
import { RestoreRevisionDialog } from "./restore-revision";

type RevisionEntryProps = {
  option: PolicyOption | undefined;
  revision: Revision;
  before: Revision | undefined;
  /** Shown as a whole from the beginning. */
  isOpen: boolean;
  isLast: boolean;
};

/** One revision: whose it is, how it came about, and what it changed on demand. */
export function RevisionEntry({ option, revision, before, isOpen: isOpenAtFirst, isLast }: RevisionEntryProps) {
  const { slug } = useLive();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const changed = before ? differingFields(before.content, revision.content) : [];
  const fields = before ? changed : contentFields;
  return (
    <li
      id={`revision-${revision.number}`}
      className="grid scroll-mt-28 gap-x-8 gap-y-3 border-t border-line py-5 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div className="text-sm text-soft">
        <h2 className="text-lg text-ink">Revision {revision.number}</h2>
        <p className="mt-0.5">
          by <MemberName id={revision.authorId} />
        </p>
        <p>
          <LocalTime at={revision.at} />
        </p>
      </div>
      <div className="min-w-0">
        <HowItCame revision={revision} />
        {revision.note && (
          <LinkedMarkdown
            text={revision.note}
            size="compact"
            className="mb-3 border-s-2 border-edge/60 ps-3 text-soft"
          />
        )}
        <details open={isOpenAtFirst} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="rounded text-[0.8125rem] font-medium text-soft hover:text-ink max-sm:py-2.5">
            {before
              ? `Changed: ${changed.map((field) => fieldLabels[field].toLowerCase()).join(", ")}`
              : "As it was submitted"}
          </summary>
          {isOpen && (
            <div className="mt-3">
              {fields.map((field) =>
                before ? (
                  <ChangedField key={field} field={field} before={before.content} after={revision.content} />
                ) : (
                  <PlainField key={field} field={field} content={revision.content} />
                ),
              )}
            </div>
          )}
        </details>
        {option && !isLast && (
          <div className="mt-3 flex flex-wrap gap-2 print:hidden">
            <LinkButton
              size="sm"
              variant="quiet"
              href={comparePath(slug, option.number, revision.number, option.revision)}
              className="-ms-2.5"
            >
              <GitCompare aria-hidden size={14} />
              Compare with the latest
            </LinkButton>
            <RestoreRevisionDialog option={option} number={revision.number} />
          </div>
        )}
      </div>
    </li>
  );
}

/** By which way a revision came about, besides being written. */
function HowItCame({ revision: { number, weight, baseNumber, restores, creditedToId } }: { revision: Revision }) {
  if (number === 1) return null;
  return (
    <p className="mb-2 flex flex-wrap gap-x-2 text-[0.8125rem] text-soft [&>*:not(:last-child)]:after:ms-2 [&>*:not(:last-child)]:after:content-['·']">
      <span>{weight === "minor" ? "Minor edit" : "Substantial edit"}</span>
      {restores !== null && <span>Restores revision {restores}</span>}
      {creditedToId && (
        <span>
          Suggested by <MemberName id={creditedToId} />
        </span>
      )}
      {baseNumber < number - 1 && (
        <span>
          Written to revision {baseNumber}, put together with {baseNumber + 1 === number - 1 ? "revision" : "revisions"}{" "}
          {baseNumber + 1 === number - 1 ? number - 1 : `${baseNumber + 1} to ${number - 1}`}
        </span>
      )}
    </p>
  );
}
