"use client";

import { ExternalLink, X } from "lucide-react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { MemberName } from "@/components/options/member-name";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useAllowed, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { isStaff } from "@/lib/domain/audience";
import type { Source } from "@/lib/domain/evidence/source";
import { AssessSource } from "./assess-source";

/** One source: what it is, the words in it that count, why they do, and who holds what of it. */
export function SourceItem({ source }: { source: Source }) {
  const { title, url, quote, relevance, addedById, addedAt } = source;
  return (
    <li className="text-[0.9375rem]">
      <div className="flex items-start justify-between gap-2">
        <p dir="auto" className="min-w-0 font-semibold wrap-anywhere">
          {url ? <SourceLink title={title} url={url} /> : title}
        </p>
        <RemoveSource source={source} />
      </div>
      {quote && (
        <blockquote dir="auto" className="mt-1 font-read text-[1.0625rem] text-ink/90 wrap-anywhere">
          “{quote}”
        </blockquote>
      )}
      <p dir="auto" className="mt-1 wrap-anywhere">
        {relevance}
      </p>
      <p className="mt-1 text-[0.8125rem] text-soft">
        <MemberName id={addedById} /> · <LocalTime at={addedAt} style="relative" />
      </p>
      <AssessSource source={source} />
    </li>
  );
}

function SourceLink({ title, url }: { title: string; url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer nofollow ugc" className="underline underline-offset-2">
      {title}
      <ExternalLink aria-hidden size={13} className="ms-1 inline align-baseline" />
      <span className="font-normal text-soft"> {new URL(url).hostname}</span>
    </a>
  );
}

function RemoveSource({ source }: { source: Source }) {
  const me = useMe();
  const mayRemove = useAllowed("remove-source");
  if (!me || !mayRemove || (source.addedById !== me.id && !isStaff(me.role))) return null;
  return (
    <ConfirmDialog
      title="Remove this source"
      confirmLabel="Remove"
      tone="danger"
      command={() => ({ id: newId(), type: "remove-source", sourceId: source.id })}
      trigger={
        <Button variant="quiet" size="icon" className="-my-1.5 print:hidden" aria-label={`Remove ${source.title}`}>
          <X aria-hidden size={15} />
        </Button>
      }
    >
      <p dir="auto">{source.title}</p>
      <p>It disappears here with what members hold of it. What was said about it in the thread stays.</p>
    </ConfirmDialog>
  );
}
