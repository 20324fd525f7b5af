"use client";

import { useEffect, useState } from "react";
import type { OptionDraft } from "@/lib/domain/options/option";
import { browserStorage } from "./browser-storage";
import { createDraftSaver, type DraftStatus } from "./draft-saver";
import { useViewer } from "./hooks";
import { parseKeptDraft } from "./kept-draft";
import { useLive } from "./live-provider";
import { postJson } from "./send-command";

export type { DraftStatus } from "./draft-saver";

/**
 * Keeps what is being written: at once in this browser, and within half a second on the server,
 * where it is private and survives the round, the browser and the device.
 */
export function useDraft(draftId: string, initial: OptionDraft) {
  const { slug } = useLive();
  const key = `${useDraftPrefix()}${draftId}`;
  const [content, setContent] = useState(initial);
  const [status, setStatus] = useState<DraftStatus>("saved");
  const [saver] = useState(() =>
    createDraftSaver<OptionDraft>({
      storage: browserStorage,
      key,
      send: (sending) => putDraft(`/api/v1/exercises/${slug}/drafts/${draftId}`, sending),
      onContent: setContent,
      onStatus: setStatus,
    }),
  );

  // The copy in this browser is newer than the server's only when it could not be saved there.
  useEffect(() => {
    const kept = parseKeptDraft(browserStorage.getItem(key));
    if (kept) saver.resume(kept);
  }, [key, saver]);

  const { change, saveNow, settle, forget } = saver;
  return { content, change, status, saveNow, settle, forget };
}

async function putDraft(url: string, content: OptionDraft): Promise<Exclude<DraftStatus, "saving">> {
  const answer = await postJson(url, content, {}, "PUT");
  if (answer === null || answer.status >= 500 || answer.status === 429) return "offline";
  return answer.status >= 400 ? "refused" : "saved";
}

/** Where this browser keeps the drafts of this member, and of no one else who uses it. */
export function useDraftPrefix(): string {
  const { slug } = useLive();
  const viewer = useViewer();
  return `draft:${slug}:${viewer.kind === "member" ? viewer.memberId : "reader"}:`;
}
