import { z } from "zod";
import type { Command, CommandOf } from "@/lib/domain/commands";
import { type RefusalBody, refusalCodes } from "@/lib/domain/errors";
import { createHolds } from "./holds";
import type { Sender } from "./send-command";

const Standing = z.object({
  writtenAt: z.number(),
  status: z.enum(["sending", "waiting", "refused"]),
  error: z
    .object({
      code: z.enum(refusalCodes),
      message: z.string(),
      details: z.array(z.object({ path: z.string(), message: z.string() })),
      retryAfterSeconds: z.number().optional(),
    })
    .nullable(),
});

/** A command on its way: `waiting` for the network or for its time (`error` "too-soon"), or `refused` with the server's reason. */
export type Pending<C> = z.infer<typeof Standing> & { command: C };
export type PendingComment = Pending<CommandOf<"post-comment">>;
export type PendingRating = Pending<CommandOf<"rate-option">>;

export type Outbox<C extends Command = CommandOf<"post-comment">> = ReturnType<typeof createOutbox<C>>;

/** Where the outbox survives a reload; `localStorage` fits. `restored` resolves once it holds again what a crash took. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem"> & { restored?: Promise<void> };

const firstRetryMs = 1_000;
const lastRetryMs = 15_000;

type Lanes<C> = {
  /** Commands of one lane are sent in their order, and are held back together; by itself all are of one. */
  laneOf: (command: C) => string;
  /** The clock by which is told until when a lane is held back, in ms UTC. */
  now: () => number;
};

/**
 * Comments, or answers, that were written and are not in the log yet. They are kept through reloads, sent one
 * after the other, and sent again with the same id until the server has answered. What comes "too-soon" holds back
 * its lane alone. `schema` is that of the commands.
 */
export function createOutbox<C extends Command>(
  send: Sender,
  storage: TextStore,
  key: string,
  schema: z.ZodType<C>,
  { laneOf = () => "", now = Date.now }: Partial<Lanes<C>> = {},
) {
  const Entry = Standing.extend({ command: schema });
  /** All that is kept, in its order; `entry` is null for what another version wrote and this one does not understand. */
  const readKept = (): { value: unknown; entry: Pending<C> | null }[] =>
    parseList(storage.getItem(key)).map((value) => {
      const { data } = Entry.safeParse(value);
      return { value, entry: data === undefined ? null : (data as Pending<C>) };
    });
  const read = (): Pending<C>[] => readKept().flatMap(({ entry }) => entry ?? []);
  let pending = read();
  let isSending = false;
  let retryMs = firstRetryMs;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const holds = createHolds(now, () => void flush());
  const listeners = new Set<() => void>();
  const known = new Set(pending.map(({ command }) => command.id));

  function update(next: Pending<C>[]): void {
    pending = next;
    for (const { command } of next) known.add(command.id);
    keep();
    for (const listener of listeners) listener();
  }

  // Another tab keeps what was written there under the same key: only what this one knows is its to drop.
  function keep(): void {
    const stored = readKept();
    const mine = new Map(pending.map((entry) => [entry.command.id, entry]));
    const added = pending.filter(({ command: { id } }) => !stored.some(({ entry }) => entry?.command.id === id));
    // In the order in which they stand there, whoever wrote them: that is the one in which they are sent.
    const kept = [
      ...stored.flatMap(({ value, entry }) =>
        entry === null ? [value] : (mine.get(entry.command.id) ?? (known.has(entry.command.id) ? [] : [entry])),
      ),
      ...added,
    ];
    try {
      if (kept.length > 0) storage.setItem(key, JSON.stringify(kept));
      else storage.removeItem(key);
    } catch {
      // A full store must not keep a comment from being sent; it is here as long as the page is.
    }
  }

  function mark(id: string, status: Pending<C>["status"], error: RefusalBody["error"] | null = null): void {
    update(pending.map((entry) => (entry.command.id === id ? { ...entry, status, error } : entry)));
  }

  async function flush(): Promise<void> {
    if (isSending) return;
    clearTimeout(retry);
    isSending = true;
    for (let next = findNext(); next; next = findNext()) {
      const { id } = next.command;
      mark(id, "sending");
      const sent = await send(next.command);
      if (sent.outcome === "accepted") {
        retryMs = firstRetryMs;
        delivered.set(id, sent.seq);
        // A list of its own, so that who shows it sees that something has changed.
        update([...pending]);
      } else if (sent.outcome === "refused" && sent.error.code === "too-soon") {
        const lane = laneOf(next.command);
        const { error } = sent;
        holds.hold(lane, Math.max(1, error.retryAfterSeconds ?? 1) * 1_000);
        const isBehind = (entry: Pending<C>): boolean => isUnsent(entry) && laneOf(entry.command) === lane;
        update(pending.map((entry) => (isBehind(entry) ? { ...entry, status: "waiting" as const, error } : entry)));
      } else if (sent.outcome === "refused") mark(id, "refused", sent.error);
      else {
        // What stands behind it waits for the same.
        update(pending.map((entry) => (isUnsent(entry) ? { ...entry, status: "waiting" as const } : entry)));
        retry = setTimeout(() => void flush(), retryMs);
        retryMs = Math.min(retryMs * 2, lastRetryMs);
        break;
      }
    }
    isSending = false;
  }

  void storage.restored?.then(() => {
    const lost = read().filter(({ command }) => !known.has(command.id));
    if (lost.length === 0) return;
    update([...lost, ...pending]);
    void flush();
  });

  // Accepted, but not yet back as an event: shown as sent until it is.
  const delivered = new Map<string, number>();
  const isUnsent = ({ status, command }: Pending<C>): boolean => status !== "refused" && !delivered.has(command.id);
  const findNext = () => pending.find((entry) => isUnsent(entry) && holds.until(laneOf(entry.command)) === null);

  const isBehindHold = (entry: Pending<C>, lane: string): boolean =>
    isUnsent(entry) && entry.error?.code === "too-soon" && laneOf(entry.command) === lane;

  function settle(ids: Iterable<string>): void {
    const settled = new Set(ids);
    if (!pending.some((entry) => settled.has(entry.command.id))) return;
    for (const id of settled) delivered.delete(id);
    update(pending.filter((entry) => !settled.has(entry.command.id)));
  }

  return {
    getPending: (): Pending<C>[] => pending,
    /** Until when what waits in a lane is held back, in ms UTC; null where it is not. */
    getHeldUntil: (lane: string): number | null => holds.until(lane),
    isDelivered: (id: string): boolean => delivered.has(id),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    post(command: C, writtenAt: number): void {
      const lane = laneOf(command);
      // It stands behind what is held back there, and waits for the same.
      const first = holds.until(lane) === null ? undefined : pending.find((entry) => isBehindHold(entry, lane));
      const standing = first
        ? { status: first.status, error: first.error }
        : { status: "sending" as const, error: null };
      update([...pending, { command, writtenAt, ...standing }]);
      void flush();
    },
    /** Tries again at once what is held back in a lane, or (null) in any: the server may take it now. */
    release(lane: string | null): void {
      holds.release(lane);
      void flush();
    },
    /** Sends what waits, now: after the network came back. */
    flush: (): void => void flush(),
    retry(id: string): void {
      const entry = pending.find(({ command }) => command.id === id);
      if (entry) holds.release(laneOf(entry.command));
      mark(id, "waiting");
      void flush();
    },
    discard(id: string): void {
      update(pending.filter((entry) => entry.command.id !== id));
    },
    /** What has come of it is in a state of event `seq`, also where that is nothing new; the pending entries give way. */
    settleTo(seq: number): void {
      settle([...delivered].filter(([, at]) => at <= seq).map(([id]) => id));
    },
    /** The command has come back as an event; the pending entry gives way. */
    settle,
  };
}

function parseList(text: string | null): unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(text ?? "[]"));
  } catch {
    return [];
  }
}
