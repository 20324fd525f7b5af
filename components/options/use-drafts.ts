"use client";

import { useCallback, useEffect, useState } from "react";
import { browserStorage } from "@/lib/client/browser-storage";
import { useViewer } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { asMember, isForOther, postJson } from "@/lib/client/send-command";
import { draftsHere, forgetDraftHere, useDraftPrefix } from "@/lib/client/use-draft";
import type { OptionDraft } from "@/lib/domain/options/option";

/** `version` and `updatedAt` are null when the server has not got it yet, and this browser alone holds it. */
export type KeptDraft = { id: string; content: OptionDraft; version: number | null; updatedAt: number | null };

export type Drafts = {
  /** Undefined while they are being read. */
  drafts: KeptDraft[] | undefined;
  isUnreachable: boolean;
  reload: () => void;
  /** False when the server could not be reached; then nothing was discarded. */
  discard: (id: string) => Promise<boolean>;
};

const tryAgainAfterMs = 3_000;

/** The viewer's own drafts. Read when the page is shown: what the page brought along may be older. */
export function useDrafts(): Drafts {
  const { slug } = useLive();
  const prefix = useDraftPrefix();
  const viewer = useViewer();
  const isMember = viewer.kind === "member";
  const [drafts, setDrafts] = useState<KeptDraft[]>();
  const [isUnreachable, setIsUnreachable] = useState(false);
  const url = `/api/v1/exercises/${slug}/drafts`;

  const read = useCallback(async (): Promise<KeptDraft[] | null> => {
    if (!isMember) return [];
    const response = await fetch(url, { cache: "no-store" }).catch(() => null);
    if (!response?.ok) return null;
    const { drafts: kept } = (await response.json()) as { drafts: KeptDraft[] };
    await browserStorage.restored;
    return withLocal(kept, prefix);
  }, [isMember, prefix, url]);

  const show = useCallback((found: KeptDraft[] | null): void => {
    if (found) setDrafts(found);
    setIsUnreachable(found === null);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    void read().then((found) => isCurrent && show(found));
    return () => {
      isCurrent = false;
    };
  }, [read, show]);

  useEffect(() => {
    if (!isUnreachable) return;
    const timer = setInterval(() => void read().then(show), tryAgainAfterMs);
    return () => clearInterval(timer);
  }, [isUnreachable, read, show]);

  const discard = async (id: string): Promise<boolean> => {
    const writer = viewer.kind === "member" ? viewer.memberId : null;
    const answer = await postJson(`${url}/${id}`, {}, asMember(writer), "DELETE");
    if (!answer || answer.status >= 300 || isForOther(answer)) return false;
    forgetDraftHere(prefix, id);
    setDrafts((kept) => kept?.filter((draft) => draft.id !== id));
    return true;
  };

  return { drafts, isUnreachable, reload: () => void read().then(show), discard };
}

// A draft that was begun without a network is in this browser alone until `useDraft` has saved it.
function withLocal(kept: KeptDraft[], prefix: string): KeptDraft[] {
  const known = new Map<string, KeptDraft>(kept.map((draft) => [draft.id, draft]));
  for (const [id, content] of draftsHere(prefix)) {
    const { version, updatedAt } = known.get(id) ?? { version: null, updatedAt: null };
    known.set(id, { id, content, version, updatedAt });
  }
  return [...known.values()];
}
