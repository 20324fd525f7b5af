import { z } from "zod";
import type { CommandOf } from "@/lib/domain/commands";
import { PostComment } from "@/lib/domain/discussion/commands";
import { type RefusalBody, refusalCodes } from "@/lib/domain/errors";
import type { Sender } from "./send-command";

/** A comment on its way: `waiting` for the network, or `refused` with the server's reason. */
const Pending = z.object({
  command: PostComment,
  writtenAt: z.number(),
  status: z.enum(["sending", "waiting", "refused"]),
  error: z
    .object({
      code: z.enum(refusalCodes),
      message: z.string(),
      details: z.array(z.object({ path: z.string(), message: z.string() })),
    })
    .nullable(),
});
export type PendingComment = z.infer<typeof Pending>;

export type Outbox = ReturnType<typeof createOutbox>;

/** Where the outbox survives a reload; `localStorage` fits. `restored` resolves once it holds again what a crash took. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem"> & { restored?: Promise<void> };

const firstRetryMs = 1_000;
const lastRetryMs = 15_000;

/**
 * Comments that were written and are not in the log yet. They are kept through reloads, sent one
 * after the other, and sent again with the same id until the server has answered.
 */
export function createOutbox(send: Sender, storage: TextStore, key: string) {
  let pending = read(storage, key);
  let isSending = false;
  let retryMs = firstRetryMs;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const known = new Set(pending.map(({ command }) => command.id));

  function update(next: PendingComment[]): void {
    pending = next;
    for (const { command } of next) known.add(command.id);
    keep();
    for (const listener of listeners) listener();
  }

  // Another tab keeps what was written there under the same key: only what this one knows is its to drop.
  function keep(): void {
    const stored = read(storage, key);
    const mine = new Map(pending.map((entry) => [entry.command.id, entry]));
    const added = pending.filter(({ command: { id } }) => !stored.some(({ command }) => command.id === id));
    // In the order in which they stand there, whoever wrote them: that is the one in which they are sent.
    const kept = [
      ...stored.flatMap((entry) => mine.get(entry.command.id) ?? (known.has(entry.command.id) ? [] : entry)),
      ...added,
    ];
    try {
      if (kept.length > 0) storage.setItem(key, JSON.stringify(kept));
      else storage.removeItem(key);
    } catch {
      // A full store must not keep a comment from being sent; it is here as long as the page is.
    }
  }

  function mark(id: string, status: PendingComment["status"], error: RefusalBody["error"] | null = null): void {
    update(pending.map((entry) => (entry.command.id === id ? { ...entry, status, error } : entry)));
  }

  async function flush(): Promise<void> {
    clearTimeout(retry);
    if (isSending) return;
    isSending = true;
    for (let next = findNext(); next; next = findNext()) {
      const { id } = next.command;
      mark(id, "sending");
      const sent = await send(next.command);
      if (sent.outcome === "accepted") {
        retryMs = firstRetryMs;
        delivered.add(id);
        // A list of its own, so that who shows it sees that something has changed.
        update([...pending]);
      } else if (sent.outcome === "refused") mark(id, "refused", sent.error);
      else {
        mark(id, "waiting");
        retry = setTimeout(() => void flush(), retryMs);
        retryMs = Math.min(retryMs * 2, lastRetryMs);
        break;
      }
    }
    isSending = false;
  }

  void storage.restored?.then(() => {
    const lost = read(storage, key).filter(({ command }) => !known.has(command.id));
    if (lost.length === 0) return;
    update([...lost, ...pending]);
    void flush();
  });

  // Accepted, but not yet back as an event: shown as sent until it is.
  const delivered = new Set<string>();
  const findNext = () => pending.find((entry) => entry.status !== "refused" && !delivered.has(entry.command.id));

  return {
    getPending: (): PendingComment[] => pending,
    isDelivered: (id: string): boolean => delivered.has(id),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    post(command: CommandOf<"post-comment">, writtenAt: number): void {
      update([...pending, { command, writtenAt, status: "sending", error: null }]);
      void flush();
    },
    /** Sends what waits, now: after the network came back. */
    flush: (): void => void flush(),
    retry(id: string): void {
      mark(id, "waiting");
      void flush();
    },
    discard(id: string): void {
      update(pending.filter((entry) => entry.command.id !== id));
    },
    /** The comment has come back as an event; the pending entry gives way. */
    settle(ids: Iterable<string>): void {
      const settled = new Set(ids);
      if (!pending.some((entry) => settled.has(entry.command.id))) return;
      for (const id of settled) delivered.delete(id);
      update(pending.filter((entry) => !settled.has(entry.command.id)));
    },
  };
}

function read(storage: TextStore, key: string): PendingComment[] {
  try {
    return z.array(Pending).parse(JSON.parse(storage.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}
