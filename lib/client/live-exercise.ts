import { io, type Socket } from "socket.io-client";
import type { Viewer } from "@/lib/domain/audience";
import { fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import { isFull } from "@/lib/domain/options/option";
import { type ExerciseState, holdsAllOptions } from "@/lib/domain/state";
import {
  Batch,
  type ClientToServer,
  type Here,
  type HereInput,
  Presence,
  type ServerToClient,
  type Ticket,
} from "@/lib/realtime/messages";
import { place } from "@/lib/realtime/sequence";
import { createServerClock } from "./server-clock";

export type Snapshot = { state: ExerciseState; viewer: Viewer; now: number };
export type Connection = "connecting" | "live" | "offline";

export type LiveExerciseOptions = {
  origin: string;
  snapshot: Snapshot;
  /** A fresh ticket for the socket, or null when there is none to be had now. */
  fetchTicket: () => Promise<Ticket | null>;
  /** `isWhole`: with all cards of options, however many. */
  fetchSnapshot: (isWhole: boolean) => Promise<Snapshot | null>;
  /** Called when the server speaks of something this code does not know. */
  onOutdated?: () => void;
  /** Called with every event once it is part of the state. */
  onEvents?: (events: LoggedEvent[]) => void;
};

export type LiveExercise = ReturnType<typeof createLiveExercise>;

// Kept to bring a thread that was read a little earlier up to the present.
const keptEvents = 2_000;
const resyncAfterMs = 700;
const retryAfterMs = 1_000;

/** What a page may hold a part of. */
export type Part = Pick<ExerciseState, "options" | "suggestions" | "sources" | "judgements" | "ratings" | "threads">;

const nothing: Part = { options: {}, suggestions: {}, sources: {}, judgements: {}, ratings: {}, threads: {} };

// What is held is up to date, too; but an option that was held without its text may have come with it.
function withPart(state: ExerciseState, part: Part): ExerciseState {
  const full = Object.fromEntries(Object.entries(part.options).filter(([, option]) => isFull(option)));
  const options = Object.entries({ ...part.options, ...state.options, ...full });
  return {
    ...state,
    options: Object.fromEntries(options.toSorted(([, a], [, b]) => a.number - b.number)),
    suggestions: { ...state.suggestions, ...part.suggestions },
    sources: { ...state.sources, ...part.sources },
    judgements: { ...state.judgements, ...part.judgements },
    ratings: { ...state.ratings, ...part.ratings },
    threads: { ...state.threads, ...part.threads },
  };
}

/**
 * An exercise that keeps itself up to date: a snapshot, then batches from the socket, through
 * `evolve`. Runs in the browser and in Node alike.
 */
export function createLiveExercise(options: LiveExerciseOptions) {
  let { state, viewer } = options.snapshot;
  let connection: Connection = "connecting";
  let waiting: Batch[] = [];
  let recent: LoggedEvent[] = [];
  let recentFrom = state.seq;
  /** Parts that were read later than the state is: their time comes with the next batches. */
  let ahead: { part: Partial<Part>; seq: number }[] = [];
  /** How often everything was begun anew; what was read before may be gone since. */
  let beginnings = 0;
  /** What was held before the last beginning: better than nothing, until it has been read again. */
  let former: Part = nothing;
  let presence: Record<string, Presence> = {};
  let here: Here = { subjectId: null, typing: false, field: null };
  let resync: ReturnType<typeof setTimeout> | undefined;
  /** Whether the caller wants a connection: what tries again by itself stops when they no longer do. */
  let isWanted = false;
  let isRestarting = false;
  const clock = createServerClock(options.snapshot.now);
  const listeners = new Set<() => void>();
  const hearers = new Set<(events: LoggedEvent[]) => void>();
  const attenders = new Set<() => void>();

  const socket: Socket<ServerToClient, ClientToServer> = io(options.origin, {
    transports: ["websocket"],
    autoConnect: false,
    reconnectionDelay: 250,
    reconnectionDelayMax: 4_000,
    auth: (send) => {
      const ticket = options.fetchTicket().catch(() => null);
      void ticket.then((given) => {
        setTimeout(() => send({ ticket: given?.ticket ?? "", since: state.seq }), given?.waitMs ?? 0);
      });
    },
  });

  socket.on("connect", () => {
    setConnection("live");
    clock.forget();
    const askedAt = Date.now();
    socket.emit("clock", (now) => clock.learn(now, askedAt));
    if (here.subjectId) socket.emit("here", here);
  });
  socket.on("attention", () => {
    for (const attend of attenders) attend();
  });
  socket.on("disconnect", (reason) => {
    presence = {};
    // A page that is being left need not say at last that it is cut off.
    if (isWanted) setConnection("offline");
    else connection = "offline";
    if (reason === "io server disconnect") reconnect();
  });
  socket.on("connect_error", () => {
    setConnection("offline");
    // A refused handshake ends socket.io's own attempts; a ticket may be had again a moment later.
    if (!socket.active) setTimeout(reconnect, retryAfterMs);
  });
  socket.on("batch", (raw) => {
    const batch = read(raw);
    if (batch) receive(batch);
    // Written by a newer server than this code is from: only a new page can read it.
    else options.onOutdated?.();
  });
  socket.on("presence", (raw) => {
    const { data } = Presence.safeParse(raw);
    if (!data) return;
    presence = { ...presence, [data.subjectId]: data };
    notify();
  });
  socket.on("reset", () => void restart());

  function receive(batch: Batch): void {
    const placed = place(state.seq, waiting, batch);
    waiting = placed.waiting;
    if (placed.isMissing) resync ??= setTimeout(askForMissing, resyncAfterMs);
    else settleResync();
    if (placed.seq === state.seq) return;
    state = { ...fold(placed.apply, state), seq: placed.seq };
    recent.push(...placed.apply);
    if (recent.length > keptEvents * 2) {
      recent = recent.slice(-keptEvents);
      recentFrom = recent[0]!.seq - 1;
    }
    takeUp();
    options.onEvents?.(placed.apply);
    for (const hear of hearers) hear(placed.apply);
    notify();
    // The server's "reset" is not sent to somebody who was away when their role or desk changed; the log tells them too.
    if (placed.apply.some(hasMovedMe)) void restart();
  }

  function takeUp(): void {
    const due = ahead.filter(({ seq }) => seq <= state.seq);
    ahead = ahead.filter(({ seq }) => seq > state.seq);
    for (const { part, seq } of due) {
      const missed = recent.filter((event) => event.seq > seq);
      state = withPart(state, fold(missed, { ...state, ...nothing, ...part }));
    }
  }

  function hasMovedMe(event: LoggedEvent): boolean {
    if (viewer.kind !== "member") return false;
    if (event.type !== "member.role-changed" && event.type !== "member.seated") return false;
    if (event.payload.memberId !== viewer.memberId) return false;
    return event.type === "member.seated" ? event.payload.desk !== viewer.desk : event.payload.role !== viewer.role;
  }

  // Not put off by the batches that go on arriving beyond the hole, or a busy exercise would never fill it.
  function askForMissing(): void {
    resync = undefined;
    socket.emit("since", state.seq);
  }

  function settleResync(): void {
    clearTimeout(resync);
    resync = undefined;
  }

  /**
   * Starts again from a snapshot. Disconnected until it is there: batches that came meanwhile would
   * take the state past the snapshot, which could then not be taken any more.
   */
  async function restart(): Promise<void> {
    if (isRestarting) return;
    isRestarting = true;
    socket.disconnect();
    waiting = [];
    settleResync();
    while (isWanted) {
      const snapshot = await options.fetchSnapshot(holdsAllOptions(state)).catch(() => null);
      if (snapshot && snapshot.state.seq >= state.seq) {
        // What was held before may have missed something; pages that show it read it again.
        former = state;
        ({ state, viewer } = snapshot);
        recent = [];
        recentFrom = state.seq;
        ahead = [];
        beginnings += 1;
        notify();
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
    }
    isRestarting = false;
    reconnect();
  }

  function reconnect(): void {
    if (isWanted && !isRestarting) socket.connect();
  }

  function setConnection(next: Connection): void {
    if (connection === next) return;
    connection = next;
    notify();
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  return {
    clock,
    /** The server's time when the page was rendered. */
    initialNow: options.snapshot.now,
    getState: (): ExerciseState => state,
    getViewer: (): Viewer => viewer,
    getConnection: (): Connection => connection,
    getPresence: (subjectId: string): Presence | undefined => presence[subjectId],
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    connect(): void {
      isWanted = true;
      reconnect();
    },
    disconnect(): void {
      isWanted = false;
      socket.disconnect();
    },
    /** The device has lost its network: waiting for the socket to notice would take most of a minute. */
    suspend(): void {
      socket.disconnect();
      setConnection("offline");
    },
    /** The network is back. */
    resume: reconnect,
    /** Says where the viewer is, whether they are writing, and in which field. */
    announce(next: HereInput): void {
      here = { field: null, ...next };
      if (socket.connected) socket.emit("here", here);
    },
    /** Tells of the events that become part of the state, as they do. */
    listen(hear: (events: LoggedEvent[]) => void): () => void {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    /** Calls when the viewer's notices may be others than before: the server says so, also at every connection. */
    onAttention(attend: () => void): () => void {
      attenders.add(attend);
      return () => void attenders.delete(attend);
    },
    getBeginnings: (): number => beginnings,
    getFormer: (): Part => former,
    /**
     * Adds a part of the exercise that was read at `seq`, as soon as the state is there. False when it is
     * too old to be brought up to the present: read it again.
     */
    add(part: Partial<Part>, seq: number): boolean {
      if (seq < recentFrom) return false;
      ahead.push({ part, seq });
      takeUp();
      notify();
      return true;
    },
  };
}

function read(raw: unknown): Batch | null {
  try {
    return Batch.parse(raw);
  } catch {
    return null;
  }
}
