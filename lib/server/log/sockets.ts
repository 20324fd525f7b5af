import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { z } from "zod";
import { givenTo, isForAll, type StoredEvent, type Viewer } from "@/lib/domain/audience";
import { isOfStanding, standingAfter } from "@/lib/domain/members/evolve";
import type { Id } from "@/lib/domain/primitives";
import { type ClientToServer, Handshake, Here, type ServerToClient } from "@/lib/realtime/messages";
import { createAttention, roomOf } from "@/lib/server/attention/live-attention";
import { type Credential, findHolding } from "@/lib/server/auth/credential";
import { watchEnded } from "@/lib/server/auth/ended";
import { isOwnOrigin } from "@/lib/server/auth/same-origin";
import { readTicket } from "@/lib/server/auth/ticket";
import type { Db } from "@/lib/server/db/client";
import { createDatabaseClock } from "@/lib/server/clock/database-clock";
import { logger } from "@/lib/server/logger";
import { countConnected, countDisconnected, countTurnedAway, type TurnedAway } from "@/lib/server/metrics/count";
import { observeDelivery } from "@/lib/server/metrics/delivery";
import { noteVisit } from "@/lib/server/participation/note-visit";
import { createPresence } from "@/lib/server/presence/presence";
import { lastOnly } from "./last-only";
import { createLookAgain } from "./look-again";
import { batchSize, toBatch } from "./read-batch";
import { readEvents } from "./read-events";
import { createRelay } from "./relay";
import { createSocketLimits } from "./socket-limits";

type Data = { exerciseId: Id; viewer: Viewer; credential: Credential; since: number; leave: () => void };
type Io = Server<ClientToServer, ServerToClient, Record<string, never>, Data>;
type Connection = Socket<ClientToServer, ServerToClient, Record<string, never>, Data>;

/** Beyond this many events a snapshot is quicker than the events. */
const mostMissed = 5_000;
const unfollowAfterMs = 60_000;
/** How long a connection may outlive the session or token it came with. */
const checkEveryMs = 5_000;

/** Attaches the sockets that push an exercise's log to whoever looks at it. They carry news, not truth. */
export function attachSockets(server: HttpServer, database: Db, url: string) {
  const io: Io = new Server(server, {
    transports: ["websocket"],
    destroyUpgrade: false,
    serveClient: false,
    maxHttpBufferSize: 20_000,
    // Who has opened a line shows a ticket, or goes; a ticket may have said to wait for a while.
    connectTimeout: 30_000,
    // A browser names where the page is from; programs name nothing, and need a ticket all the same.
    allowRequest: ({ headers: { origin, host } }, answer) =>
      answer(null, origin === undefined || isOwnOrigin(origin, host)),
  });
  const attention = createAttention(database, url, (room) => io.to(room).emit("attention"));
  const relay = createRelay(database, url, (exerciseId, stored, from) => {
    observeDelivery(exerciseId, stored, clock.now, () => broadcast(io, exerciseId, stored, from));
    attention.follow(exerciseId, from);
  });
  const lookAgain = createLookAgain(database);
  const limits = createSocketLimits();
  const clock = createDatabaseClock(database);
  const presence = createPresence(database, url, (exerciseId, change) => io.to(exerciseId).emit("presence", change));

  io.use((socket, next) => {
    if (limits.isFull(io)) return turnAway("busy", next);
    const handshake = Handshake.safeParse(socket.handshake.auth);
    const ticket = handshake.success ? readTicket(handshake.data.ticket) : null;
    if (!ticket || !handshake.success) return turnAway("unauthenticated", next);
    if (!limits.hasRoom(socket, ticket)) return turnAway("rate-limited", next);
    const { since } = handshake.data;
    void lookAgain(ticket).then(
      (viewer) => {
        if (!viewer) return turnAway("unauthenticated", next);
        socket.data = { ...ticket, viewer, since, leave: () => undefined };
        next();
      },
      () => turnAway("failed", next),
    );
  });

  io.on("connection", (socket: Connection) => {
    const { exerciseId, viewer } = socket.data;
    countConnected();
    limits.count(socket, socket.data);
    if (viewer.kind === "member") {
      void socket.join(roomOf(viewer.memberId));
      void noteVisit(viewer.memberId, database);
    }
    // Listeners first: what arrives while the log is being read must not be lost.
    socket.on("clock", (answer) => {
      if (typeof answer === "function") answer(clock.now());
    });
    const bringOn = lastOnly((since: number) => bringUpToDate(socket, since));
    socket.on("since", (raw) => {
      const since = z.number().int().nonnegative().safeParse(raw);
      if (since.success) bringOn(since.data);
    });
    socket.on("here", (raw) => {
      const here = Here.safeParse(raw);
      if (!here.success || viewer.kind === "reader") return;
      void noteVisit(viewer.memberId, database);
      socket.data.leave();
      socket.data.leave = presence.enter(exerciseId, viewer.memberId, here.data);
      for (const change of presence.list(exerciseId, here.data.subjectId)) socket.emit("presence", change);
    });
    socket.on("disconnect", (reason) => {
      countDisconnected(reason);
      socket.data.leave();
      setTimeout(() => unfollowIfAlone(exerciseId), unfollowAfterMs).unref();
    });
    bringOn(socket.data.since);
  });

  // At once where it is known, in whichever process it was; all are looked through in case that was lost.
  const ended = watchEnded(url, (ids) => {
    for (const socket of io.sockets.sockets.values()) if (ids.has(socket.data.credential.id)) socket.disconnect(true);
  });
  const checker = setInterval(() => void endRevoked(), checkEveryMs);
  checker.unref();

  async function endRevoked(): Promise<void> {
    const sockets = [...io.sockets.sockets.values()];
    if (sockets.length === 0) return;
    try {
      const holding = await findHolding(
        sockets.map(({ data }) => data.credential),
        database,
      );
      for (const socket of sockets) if (!holding.has(socket.data.credential.id)) socket.disconnect(true);
    } catch (error) {
      logger.warn({ error }, "sessions of open sockets could not be checked");
    }
  }

  function bringUpToDate(socket: Connection, since: number): Promise<void> {
    return sendMissed(socket, since).catch((error: Error) => {
      logger.warn({ error: error.message }, "a socket could not be brought up to date");
      socket.disconnect(true);
    });
  }

  /** Sends what lies between `since` and the relay's place, and joins the rooms in the same turn. */
  async function sendMissed(socket: Connection, since: number): Promise<void> {
    const { exerciseId } = socket.data;
    await relay.follow(exerciseId);
    let from = since;
    for (let rest = relay.catchUp(exerciseId, from); rest === null; rest = relay.catchUp(exerciseId, from)) {
      if (relay.seqOf(exerciseId) - from > mostMissed) return void socket.emit("reset");
      const stored = await readEvents(database, exerciseId, from, batchSize);
      if (stored.length === 0) return void socket.emit("reset");
      noteOwnPlace(socket, stored);
      const batch = toBatch(stored, socket.data.viewer, from);
      socket.emit("batch", batch);
      from = batch.to;
    }
    const rest = relay.catchUp(exerciseId, from);
    if (rest) noteOwnPlace(socket, rest.stored);
    if (rest && rest.to > from)
      socket.emit("batch", { ...toBatch(rest.stored, socket.data.viewer, from), to: rest.to });
    if (socket.rooms.has(exerciseId)) return;
    void socket.join(exerciseId);
    // What concerned them while they were away, or before the log was followed here, was told to nobody.
    socket.emit("attention");
  }

  function unfollowIfAlone(exerciseId: Id): void {
    if (!io.sockets.adapter.rooms.has(exerciseId)) relay.unfollow(exerciseId);
  }

  return {
    isListening: relay.isListening,
    listFollowed: relay.listFollowed,
    countSockets: (): number => io.sockets.sockets.size,
    async close(): Promise<void> {
      clearInterval(checker);
      await ended.stop();
      clock.stop();
      await relay.stop();
      await attention.stop();
      await presence.stop();
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

function turnAway(reason: TurnedAway, next: (error: Error) => void): void {
  countTurnedAway(reason);
  next(new Error(reason));
}

/** One batch for all where all may see all of it; else one for all those who may see the same of it. */
function broadcast(io: Io, exerciseId: Id, stored: StoredEvent[], from: number): void {
  if (stored.every(isForAll)) {
    io.to(exerciseId).emit("batch", toBatch(stored, { kind: "reader" }, from));
  } else {
    for (const { viewer, ids } of groupsIn(io, exerciseId, stored))
      io.to(ids).emit("batch", toBatch(stored, viewer, from));
  }
  const changes = stored.filter(({ event }) => event.type.startsWith("member."));
  if (changes.length === 0) return;
  for (const socket of socketsIn(io, exerciseId)) if (noteOwnPlace(socket, changes)) socket.emit("reset");
}

/**
 * What somebody may see changes with their role and their desk, from this event on and whatever their client
 * does; who is suspended or removed is cut off. Who is not in the room yet hears of it only here. True when
 * something changed for them.
 */
function noteOwnPlace(socket: Connection, stored: StoredEvent[]): boolean {
  const before = socket.data.viewer;
  for (const { event } of stored) {
    const { viewer } = socket.data;
    if (event.type !== "member.role-changed" && event.type !== "member.seated") continue;
    if (viewer.kind !== "member" || event.payload.memberId !== viewer.memberId) continue;
    const { memberId: _own, ...place } = event.payload;
    socket.data.viewer = { ...viewer, ...place };
  }
  if (isShutOut(before, stored)) socket.disconnect(true);
  return socket.data.viewer !== before;
}

/** Whether the last that is said of how this viewer stands is that they are out. */
function isShutOut(viewer: Viewer, stored: StoredEvent[]): boolean {
  if (viewer.kind !== "member") return false;
  const last = stored
    .map(({ event }) => event)
    .filter(isOfStanding)
    .findLast(({ payload }) => payload.memberId === viewer.memberId);
  return last !== undefined && standingAfter[last.type] !== "active";
}

/** The sockets of a room, together where they are given the same of these events: it is put into bytes once for all of them. */
function groupsIn(io: Io, room: string, stored: StoredEvent[]): { viewer: Viewer; ids: string[] }[] {
  const groups = new Map<string, { viewer: Viewer; ids: string[] }>();
  for (const { id, data } of socketsIn(io, room)) {
    const given = stored.map((entry) => {
      const event = givenTo(data.viewer, entry);
      return event === null ? "-" : event === entry.event ? "+" : "~";
    });
    const group = groups.get(given.join("")) ?? { viewer: data.viewer, ids: [] };
    group.ids.push(id);
    groups.set(given.join(""), group);
  }
  return [...groups.values()];
}

function socketsIn(io: Io, room: string): Connection[] {
  const ids = io.sockets.adapter.rooms.get(room) ?? new Set<string>();
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
