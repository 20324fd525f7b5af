import type { TextStore } from "./outbox";

export type DraftStatus = "saved" | "saving" | "offline" | "refused" | "conflict";

/** What the server holds, as far as it is known here; `version` is null where it holds nothing. */
export type Stored<T> = { version: number | null; content: T };

export type SaveAnswer<T> =
  | { status: "saved"; version: number }
  /** Another device has kept something since: that, or null when it has discarded it. */
  | { status: "stale"; stored: Stored<T> | null }
  | { status: "offline" }
  | { status: "refused" };

/** Two texts, written on the same base on two devices, between which somebody has to choose. */
export type DraftConflict<T> = { base: T; theirs: T };

const saveAfterMs = 400;
const retryAfterMs = 3_000;
const mostUnanswered = 5;

type DraftSaverOptions<T> = {
  storage: TextStore;
  key: string;
  /** What the page brought along. */
  stored: Stored<T>;
  /** Brings it to the server; `offline` is tried again by itself. */
  send: (content: T, baseVersion: number | null) => Promise<SaveAnswer<T>>;
  /** Puts together what two devices made of the same base; null where somebody has to choose. */
  merge: (base: T, mine: T, theirs: T) => T | null;
  /** Whether the server holds this because it was sent from here. */
  isSame: (sent: T, stored: T) => boolean;
  /** Called with every text that it takes, typed, found or put together. */
  onContent: (content: T) => void;
  onStatus: (status: DraftStatus) => void;
  onConflict: (conflict: DraftConflict<T> | null) => void;
};

/**
 * Keeps a text in this browser at once, and on the server a little later, again and again until it is
 * there. Where another device has kept another text since, both are put together; until somebody has
 * chosen where that cannot be, the server keeps theirs and this browser mine.
 */
export function createDraftSaver<T extends object>(options: DraftSaverOptions<T>) {
  const { storage, key, send, onContent, onStatus } = options;
  let { merge } = options;
  let base = options.stored;
  let latest: T | undefined;
  let theirs: (Stored<T> & { onSettled?: () => void }) | undefined;
  /** Sent, and not answered: the server may hold it all the same. */
  let unanswered: T[] = [];
  let isForgotten = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSave = Promise.resolve();

  async function put(): Promise<void> {
    const sending = latest;
    if (isForgotten || theirs || sending === undefined) return;
    onStatus("saving");
    unanswered = [...unanswered, sending].slice(-mostUnanswered);
    keep();
    const answer = await send(sending, base.version);
    // Without this a save that failed would come again after the draft was submitted, and make it anew.
    if (isForgotten) return;
    if (answer.status === "stale") return takeIn(answer.stored);
    if (answer.status !== "offline") unanswered = [];
    if (answer.status === "saved") base = { version: answer.version, content: sending };
    if (answer.status === "offline") schedule(retryAfterMs);
    // What was typed meanwhile has its own save to come.
    if (answer.status === "saved" && latest !== sending) return keep();
    if (answer.status === "saved") storage.removeItem(key);
    onStatus(answer.status);
  }

  function takeIn(stored: Stored<T> | null): void {
    const found = stored ?? { version: null, content: base.content };
    const isMine = unanswered.some((sent) => options.isSame(sent, found.content));
    unanswered = [];
    if (isMine || stored === null) return goOn(found, latest!);
    const merged = merge(base.content, latest!, found.content);
    if (merged) return goOn(found, merged);
    theirs = found;
    options.onConflict({ base: base.content, theirs: found.content });
    onStatus("conflict");
  }

  function goOn(from: Stored<T>, content: T): void {
    base = from;
    change(content);
  }

  function change(content: T): void {
    onContent(content);
    if (isForgotten) return;
    latest = content;
    keep();
    if (theirs) return;
    onStatus("saving");
    schedule(saveAfterMs);
  }

  // With what it was written on, so that a reload can still tell what the other device has changed.
  function keep(): void {
    storage.setItem(key, JSON.stringify({ content: latest, base, unanswered }));
  }

  function schedule(afterMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), afterMs);
  }

  // One after the other: an older text must never reach the server after a newer one.
  function save(): Promise<void> {
    clearTimeout(timer);
    return (lastSave = lastSave.catch(() => undefined).then(put));
  }

  return {
    change,
    /** Takes up what a former page kept and could not save. */
    resume(content: T, before?: { base: Stored<T>; unanswered: T[] }): void {
      onContent(content);
      latest = content;
      if (before) ({ base, unanswered } = before);
      void save();
    },
    /**
     * Takes up what another tab kept, too; `onSettled` is called once nothing of it is needed any more.
     * Where somebody has to choose, they are asked as about another device; one such at a time.
     */
    absorb(content: T, before: { base: Stored<T> } | undefined, onSettled: () => void): void {
      if (theirs) return;
      const mine = latest ?? base.content;
      if (options.isSame(content, mine)) return onSettled();
      const common = before?.base.content ?? base.content;
      const merged = merge(common, mine, content);
      if (merged) {
        change(merged);
        return onSettled();
      }
      latest = mine;
      theirs = { version: base.version, content, onSettled };
      options.onConflict({ base: common, theirs: content });
      onStatus("conflict");
    },
    /** Goes on with what was made of both texts of a conflict. */
    resolve(content: T): void {
      if (!theirs) return;
      const { onSettled, ...from } = theirs;
      theirs = undefined;
      options.onConflict(null);
      goOn(from, content);
      onSettled?.();
    },
    /** What two texts are put together by from now on. */
    mergeBy(next: DraftSaverOptions<T>["merge"]): void {
      merge = next;
    },
    saveNow: save,
    /** Starts no save by itself, and resolves once none is under way. */
    async settle(): Promise<void> {
      clearTimeout(timer);
      await lastSave;
      clearTimeout(timer);
    },
    /**
     * Keeps and saves it no more. Resolves once no save is under way: one that was may have brought it
     * to the server after its submission.
     */
    async forget(): Promise<void> {
      isForgotten = true;
      clearTimeout(timer);
      storage.removeItem(key);
      await lastSave;
    },
  };
}
