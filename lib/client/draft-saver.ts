import type { TextStore } from "./outbox";

export type DraftStatus = "saved" | "saving" | "offline" | "refused";

const saveAfterMs = 400;
const retryAfterMs = 3_000;

type DraftSaverOptions<T> = {
  storage: TextStore;
  key: string;
  /** Brings it to the server; `offline` is tried again by itself. */
  send: (content: T) => Promise<Exclude<DraftStatus, "saving">>;
  /** Called with every text that it takes, typed or found. */
  onContent: (content: T) => void;
  onStatus: (status: DraftStatus) => void;
};

/** Keeps a text in this browser at once, and on the server a little later, again and again until it is there. */
export function createDraftSaver<T extends object>({ storage, key, send, onContent, onStatus }: DraftSaverOptions<T>) {
  let latest: T | undefined;
  let isForgotten = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSave = Promise.resolve();

  async function put(): Promise<void> {
    const sending = latest;
    if (isForgotten || sending === undefined) return;
    onStatus("saving");
    const status = await send(sending);
    // Without this a save that failed would come again after the draft was submitted, and make it anew.
    if (isForgotten) return;
    if (status === "offline") schedule(retryAfterMs);
    // What was typed meanwhile has its own save to come.
    if (status === "saved" && latest !== sending) return;
    if (status === "saved") storage.removeItem(key);
    onStatus(status);
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
    change(content: T): void {
      onContent(content);
      if (isForgotten) return;
      latest = content;
      onStatus("saving");
      storage.setItem(key, JSON.stringify(content));
      schedule(saveAfterMs);
    },
    /** Takes up what a former page kept and could not save. */
    resume(content: T): void {
      onContent(content);
      latest = content;
      void save();
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
