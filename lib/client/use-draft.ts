"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { browserStorage } from "./browser-storage";
import { useViewer } from "./hooks";
import { useLive } from "./live-provider";
import { postJson } from "./send-command";

export type DraftStatus = "saved" | "saving" | "offline" | "refused";

const saveAfterMs = 400;
const retryAfterMs = 3_000;

/**
 * Keeps what is being written: at once in this browser, and within half a second on the server,
 * where it is private and survives the round, the browser and the device.
 */
export function useDraft<T extends object>(draftId: string, initial: T) {
  const { slug } = useLive();
  const key = `${useDraftPrefix()}${draftId}`;
  const [content, setContent] = useState(initial);
  const [status, setStatus] = useState<DraftStatus>("saved");
  const latest = useRef(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saveAgain = useRef<() => void>(undefined);
  const lastSave = useRef<Promise<void>>(Promise.resolve());

  const put = useCallback(async (): Promise<void> => {
    const sending = latest.current;
    setStatus("saving");
    const answer = await postJson(`/api/v1/exercises/${slug}/drafts/${draftId}`, sending, {}, "PUT");
    if (answer === null || answer.status >= 500 || answer.status === 429) {
      setStatus("offline");
      timer.current = setTimeout(() => saveAgain.current?.(), retryAfterMs);
    } else if (answer.status >= 400) setStatus("refused");
    else if (latest.current === sending) {
      browserStorage.removeItem(key);
      setStatus("saved");
    }
  }, [draftId, key, slug]);

  // One after the other: an older text must never reach the server after a newer one.
  const save = useCallback(
    (): Promise<void> => (lastSave.current = lastSave.current.catch(() => undefined).then(put)),
    [put],
  );

  useEffect(() => {
    saveAgain.current = () => void save();
  }, [save]);

  // The copy in this browser is newer than the server's only when it could not be saved there.
  useEffect(() => {
    const kept = browserStorage.getItem(key);
    if (!kept) return;
    latest.current = JSON.parse(kept) as T;
    setContent(latest.current);
    void save();
  }, [key, save]);

  const change = useCallback(
    (next: T): void => {
      latest.current = next;
      setContent(next);
      setStatus("saving");
      browserStorage.setItem(key, JSON.stringify(next));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), saveAfterMs);
    },
    [key, save],
  );

  /** Once it has been submitted nothing is to be kept here; the server drops its copy with the submission. */
  const forget = useCallback((): void => {
    clearTimeout(timer.current);
    browserStorage.removeItem(key);
  }, [key]);

  return { content, change, status, saveNow: save, forget };
}

/** Where this browser keeps the drafts of this member, and of no one else who uses it. */
export function useDraftPrefix(): string {
  const { slug } = useLive();
  const viewer = useViewer();
  return `draft:${slug}:${viewer.kind === "member" ? viewer.memberId : "reader"}:`;
}
