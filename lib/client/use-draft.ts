"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { isAlike } from "@/lib/domain/options/changes";
import { type KeepDraft, OptionDraft } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { browserStorage } from "./browser-storage";
import { createDraftSaver, type DraftConflict, type DraftStatus, type SaveAnswer, type Stored } from "./draft-saver";
import { useViewer } from "./hooks";
import { type KeptHere, parseKeptDraft } from "./kept-draft";
import { useLive } from "./live-provider";
import { newId } from "./new-id";
import { asMember, isForOther, postJson } from "./send-command";

/** Of this page alone: what two tabs keep of one draft must not overwrite each other. */
const tab = newId();

export type { DraftConflict, DraftStatus, Stored } from "./draft-saver";

type Merge = (base: OptionDraft, mine: OptionDraft, theirs: OptionDraft) => OptionDraft | null;

/**
 * Keeps what is being written: at once in this browser, and within half a second on the server,
 * where it is private and survives the round, the browser and the device. What another device has
 * written meanwhile is put together with it by `merge`, or comes out as `conflict`.
 */
export function useDraft(draftId: string, stored: Stored<OptionDraft>, merge: Merge) {
  const { slug } = useLive();
  const draftKey = `${useDraftPrefix()}${draftId}`;
  const key = `${draftKey}${tabMark}${tab}`;
  const viewer = useViewer();
  const writer = viewer.kind === "member" ? viewer.memberId : null;
  const [content, setContent] = useState(stored.content);
  const [status, setStatus] = useState<DraftStatus>("saved");
  const [conflict, setConflict] = useState<DraftConflict<OptionDraft> | null>(null);
  const [saver] = useState(() =>
    createDraftSaver<OptionDraft>({
      storage: browserStorage,
      key,
      stored,
      send: (sending, baseVersion) =>
        putDraft(`/api/v1/exercises/${slug}/drafts`, draftId, { content: sending, baseVersion }, writer),
      // The server has trimmed what it holds.
      isSame: (sent, held) => isAlike(OptionDraft.safeParse(sent).data, held),
      merge,
      onContent: setContent,
      onStatus: setStatus,
      onConflict: setConflict,
    }),
  );

  useEffect(() => saver.mergeBy(merge));

  // A copy in this browser is newer than the server's only when it could not be saved there: by this page
  // when one was here before, by the one that was loaded before it, or by other tabs.
  useEffect(() => {
    const copies = keptHere(draftKey);
    const own = copies.find((copy) => copy.key === key) ?? copies[0];
    if (own) {
      saver.resume(own.content, own.before);
      if (own.key !== key) browserStorage.removeItem(own.key);
    }
    for (const copy of copies.filter((each) => each !== own))
      saver.absorb(copy.content, copy.before, () => browserStorage.removeItem(copy.key));
  }, [draftKey, key, saver]);

  const { change, resolve, saveNow, settle, forget } = saver;
  return { content, change, status, conflict, resolve, saveNow, settle, forget };
}

const tabMark = "#";

/** What the tabs of this browser have kept of a draft. */
function keptHere(draftKey: string): ({ key: string } & KeptHere)[] {
  return browserStorage.keys(draftKey).flatMap((key) => {
    const kept = parseKeptDraft(browserStorage.getItem(key));
    return kept ? [{ key, ...kept }] : [];
  });
}

/** The drafts that a browser keeps under a prefix, by their ids; of what several tabs keep of one, any. */
export function draftsHere(prefix: string): Map<Id, OptionDraft> {
  const drafts = browserStorage.keys(prefix).flatMap((key) => {
    const kept = parseKeptDraft(browserStorage.getItem(key));
    return kept ? [[idOf(key, prefix), kept.content] as const] : [];
  });
  return new Map(drafts);
}

/** Forgets what this browser keeps of a draft, in whichever tab it was written. */
export function forgetDraftHere(prefix: string, id: Id): void {
  for (const key of browserStorage.keys(prefix)) if (idOf(key, prefix) === id) browserStorage.removeItem(key);
}

const idOf = (key: string, prefix: string): Id => key.slice(prefix.length).split(tabMark)[0]!;

const Saved = z.object({ version: z.number().int().positive() });
const Refused = z.object({ error: z.object({ code: z.string() }) });
const Drafts = z.object({ drafts: z.array(z.object({ id: z.string(), version: z.number(), content: OptionDraft })) });

async function putDraft(
  url: string,
  id: string,
  draft: KeepDraft,
  writer: Id | null,
): Promise<SaveAnswer<OptionDraft>> {
  const answer = await postJson(`${url}/${id}`, draft, asMember(writer), "PUT");
  if (answer === null || answer.status >= 500 || answer.status === 429) return { status: "offline" };
  if (isForOther(answer)) return { status: "offline" };
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
