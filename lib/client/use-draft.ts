"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { isAlike } from "@/lib/domain/options/changes";
import { OptionDraft } from "@/lib/domain/options/option";
import { browserStorage } from "./browser-storage";
import { createDraftSaver, type DraftConflict, type DraftStatus, type SaveAnswer, type Stored } from "./draft-saver";
import { useViewer } from "./hooks";
import { parseKeptDraft } from "./kept-draft";
import { useLive } from "./live-provider";
import { postJson } from "./send-command";

export type { DraftConflict, DraftStatus, Stored } from "./draft-saver";

type Merge = (base: OptionDraft, mine: OptionDraft, theirs: OptionDraft) => OptionDraft | null;

/**
 * Keeps what is being written: at once in this browser, and within half a second on the server,
 * where it is private and survives the round, the browser and the device. What another device has
 * written meanwhile is put together with it by `merge`, or comes out as `conflict`.
 */
export function useDraft(draftId: string, stored: Stored<OptionDraft>, merge: Merge) {
  const { slug } = useLive();
  const key = `${useDraftPrefix()}${draftId}`;
  const [content, setContent] = useState(stored.content);
  const [status, setStatus] = useState<DraftStatus>("saved");
  const [conflict, setConflict] = useState<DraftConflict<OptionDraft> | null>(null);
  const [saver] = useState(() =>
    createDraftSaver<OptionDraft>({
      storage: browserStorage,
      key,
      stored,
      send: (sending, baseVersion) => putDraft(`/api/v1/exercises/${slug}/drafts`, draftId, sending, baseVersion),
      // The server has trimmed what it holds.
      isSame: (sent, held) => isAlike(OptionDraft.safeParse(sent).data, held),
      merge,
      onContent: setContent,
      onStatus: setStatus,
      onConflict: setConflict,
    }),
  );

  useEffect(() => saver.mergeBy(merge));

  // The copy in this browser is newer than the server's only when it could not be saved there.
  useEffect(() => {
    const kept = parseKeptDraft(browserStorage.getItem(key));
    if (kept) saver.resume(kept.content, kept.before);
  }, [key, saver]);

  const { change, resolve, saveNow, settle, forget } = saver;
  return { content, change, status, conflict, resolve, saveNow, settle, forget };
}

const Saved = z.object({ version: z.number().int().positive() });
const Refused = z.object({ error: z.object({ code: z.string() }) });
const Drafts = z.object({ drafts: z.array(z.object({ id: z.string(), version: z.number(), content: OptionDraft })) });

async function putDraft(
  url: string,
  id: string,
  content: OptionDraft,
  baseVersion: number | null,
): Promise<SaveAnswer<OptionDraft>> {
  const answer = await postJson(`${url}/${id}`, { content, baseVersion }, {}, "PUT");
  if (answer === null || answer.status >= 500 || answer.status === 429) return { status: "offline" };
  const saved = Saved.safeParse(answer.body).data;
  if (answer.status < 300 && saved) return { status: "saved", version: saved.version };
  if (Refused.safeParse(answer.body).data?.error.code !== "stale") return { status: "refused" };
  const response = await fetch(url, { cache: "no-store" }).catch(() => null);
  const found = Drafts.safeParse(await response?.json().catch(() => null)).data;
  if (!found) return { status: "offline" };
  return { status: "stale", stored: found.drafts.find((draft) => draft.id === id) ?? null };
}

/** Where this browser keeps the drafts of this member, and of no one else who uses it. */
export function useDraftPrefix(): string {
  const { slug } = useLive();
  const viewer = useViewer();
  return `draft:${slug}:${viewer.kind === "member" ? viewer.memberId : "reader"}:`;
}
