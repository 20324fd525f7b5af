"use client";

import { Check, CircleAlert, LoaderCircle, WifiOff } from "lucide-react";
import type { DraftStatus } from "@/lib/client/use-draft";
import { OptionDraft } from "@/lib/domain/options/option";

/** Where what is being written is kept at this moment. */
export function SaveStatus({ status, draft }: { status: DraftStatus; draft: OptionDraft }) {
  return (
    <p
      role="status"
      className={`flex min-w-0 items-center gap-1.5 text-[0.8125rem] ${status === "refused" ? "text-danger" : status === "offline" || status === "conflict" ? "text-warn" : "text-soft"}`}
    >
      {status === "saved" && Object.keys(draft).length === 0 && "What you write is saved as you type"}
      {status === "saved" && Object.keys(draft).length > 0 && (
        <>
          <Check aria-hidden size={15} className="shrink-0" />
          Saved; only you can see it
        </>
      )}
      {status === "saving" && (
        <>
          <LoaderCircle aria-hidden size={15} className="shrink-0 animate-spin" />
          Saving
        </>
      )}
      {status === "offline" && (
        <>
          <WifiOff aria-hidden size={15} className="shrink-0" />
          Offline: kept in this browser until the server answers
        </>
      )}
      {status === "conflict" && (
        <>
          <CircleAlert aria-hidden size={15} className="shrink-0" />
          Two texts: choose above. Yours is kept in this browser
        </>
      )}
      {status === "refused" && (
        <>
          <CircleAlert aria-hidden size={15} className="shrink-0" />
          {whyRefused(draft)} It is kept in this browser.
        </>
      )}
    </p>
  );
}

function whyRefused(draft: OptionDraft): string {
  const issue = OptionDraft.safeParse(draft).error?.issues[0];
  if (!issue) return "The server does not keep this draft: sign in again, or discard drafts you no longer need.";
  return `Not saved: ${issue.message}`;
}
