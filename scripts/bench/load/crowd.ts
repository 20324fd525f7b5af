import type { Batch } from "@/lib/realtime/messages";
import { place } from "@/lib/realtime/sequence";
import { setTimeout as wait } from "node:timers/promises";
import { quantile } from "../statistics";
import { paced, post } from "./paced";
import { requestOf, type Target } from "./requests";
import { type Auth, openWire, type Wire } from "./wire";

/** Somebody who listens: how far they have come in the log, and what they heard. */
export type Listener = {
  auth: Auth;
  /** Whether how long it takes to them is noted. */
  counts: boolean;
  wire: Wire | null;
  seq: number;
  heard: number;
  /** How many batches came before what is between them and the last. */
  holes: number;
  waiting: Batch[];
  asking: ReturnType<typeof setTimeout> | null;
};

const none: Batch[] = [];
const next = ({ events, to }: Batch) => ({ apply: events, seq: to });
const commentOf = ({ type, payload }: Batch["events"][number]): string =>
  type === "comment.posted" ? payload.commentId : "";
const resyncAfterMs = 700;
const patienceMs = 60_000;

/** Many listeners of one exercise in this process, and what has reached them. */
export function createCrowd(port: number) {
  const listeners: Listener[] = [];
  const sentAt = new Map<string, number>();
  const delays: number[] = [];
  let isStoring = false;
  let lastJson = Buffer.alloc(0);
  let lastBatch: Batch | null = null;

  /** What is sent to all is the same for all, and is parsed once. */
  function parse(json: Buffer): Batch | null {
    if (lastJson.length === json.length && lastJson.equals(json)) return lastBatch;
    const [event, given] = JSON.parse(json.toString("utf8")) as [string, Batch];
    lastJson = Buffer.from(json);
    lastBatch = event === "batch" ? given : null;
    return lastBatch;
  }

  function hear(listener: Listener, batch: Batch): void {
    const now = performance.now();
    const isNext = batch.from <= listener.seq && listener.waiting.length === 0;
    const { apply, seq, waiting } = isNext
      ? { ...next(batch), waiting: none }
      : place(listener.seq, listener.waiting, batch);
    if (waiting.length > listener.waiting.length) listener.holes += 1;
    listener.waiting = waiting;
    if (waiting.length > 0) {
      listener.asking ??= setTimeout(() => {
        listener.asking = null;
        if (listener.waiting.length > 0) listener.wire?.send("since", listener.seq);
      }, resyncAfterMs);
    }
    for (const event of apply) {
      const at = event.seq > listener.seq ? sentAt.get(commentOf(event)) : undefined;
      if (at === undefined) continue;
      listener.heard += 1;
      if (isStoring && listener.counts) delays.push(now - at);
    }
    listener.seq = Math.max(listener.seq, seq);
  }

  /** Resolves with null once it is open, or with why not. */
  function open(listener: Listener): Promise<string | null> {
    const auth = async (): Promise<object | null> => {
      const shown = await listener.auth();
      return shown && { ...shown, since: listener.seq };
    };
    return new Promise((resolve) => {
      const own = openWire(port, auth, {
        onOpen: () => {
          listener.wire = own;
          resolve(null);
        },
        onEvent: (json) => {
          const batch = parse(json);
          if (batch) hear(listener, batch);
        },
        onEnd: (reason) => {
          if (listener.wire === own) listener.wire = null;
          resolve(reason);
        },
      });
    });
  }

  return {
    listeners,
    open,
    add(auth: Auth, seq: number): Listener {
      const listener: Listener = {
        auth,
        counts: true,
        wire: null,
        seq,
        heard: 0,
        holes: 0,
        waiting: none,
        asking: null,
      };
      listeners.push(listener);
      return listener;
    },
    /** Notes that something was said now, and will be waited for. */
    note: (id: string): void => void sentAt.set(id, performance.now()),
    forget: (id: string): void => void sentAt.delete(id),
    store: (whether: boolean): void => void (isStoring = whether),
    /** How long what was heard since the last time took. */
    takeDelays: (): number[] => delays.splice(0),
    closeAll(): void {
      for (const { wire, asking } of listeners.splice(0)) {
        if (asking) clearTimeout(asking);
        wire?.cut();
      }
      sentAt.clear();
    },
  };
}

export type Crowd = ReturnType<typeof createCrowd>;

export type Joining = { port: number; auths: object[]; seq: number; atOnce: number };
export type Joined = { open: number; ms: number; refused: Record<string, number> };

let crowd: Crowd | null = null;

/** Connects more listeners, so many at a time; tells of those alone. */
export async function join({ port, auths, seq, atOnce }: Joining): Promise<Joined> {
  const here = (crowd ??= createCrowd(port));
  const began = performance.now();
  const rest = auths.map((auth) => here.add(async () => auth, seq));
  const refused: Record<string, number> = {};
  let opened = 0;
  const openAll = async (): Promise<void> => {
    for (let one = rest.pop(); one; one = rest.pop()) {
      const reason = await here.open(one);
      if (reason === null) opened += 1;
      else refused[reason] = (refused[reason] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, openAll));
  return { open: opened, ms: performance.now() - began, refused };
}

/** All listeners hang up. */
export function leave(): void {
  crowd?.closeAll();
  crowd = null;
}

export type Delivering = { target: Target; perSecond: number; ms: number };
export type Delivered = {
  p50: number;
  p99: number;
  posted: number;
  failed: number;
  expected: number;
  heard: number;
  holes: number;
  left: number;
};

let posted = 0;

/** Comments at a steady rate, and how long from the moment each was sent until it was with every listener. */
export async function deliver({ target, perSecond, ms }: Delivering): Promise<Delivered> {
  if (!crowd) throw new Error("Nobody has joined.");
  const { listeners, note, forget, store, takeDelays } = crowd;
  for (const listener of listeners) Object.assign(listener, { heard: 0, holes: 0 });
  const before = listeners.filter(({ wire }) => wire).length;
  takeDelays();
  store(true);
  let [good, failed, last] = [0, 0, 0];
  await paced(perSecond, ms, async () => {
    const outgoing = requestOf(target, (posted += 1));
    note(outgoing.id);
    const { status, seq } = await post(target.port, outgoing);
    last = Math.max(last, seq);
    if (status === 200) good += 1;
    else {
      failed += 1;
      forget(outgoing.id);
    }
  });
  const until = performance.now() + patienceMs;
  const isDone = () => listeners.every(({ wire, heard }) => wire === null || heard >= good);
  while (!isDone() && performance.now() < until) await wait(20);
  store(false);
  const times = takeDelays();
  const sum = (of: "heard" | "holes") => listeners.reduce((total, listener) => total + listener[of], 0);
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    posted: good,
    failed,
    expected: good * before,
    heard: sum("heard"),
    holes: sum("holes"),
    left: before - listeners.filter(({ wire }) => wire).length,
  };
}
