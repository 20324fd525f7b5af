import type { Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import { Handshake, Here } from "@/lib/realtime/messages";
import { createAttention, roomOf } from "@/lib/server/attention/live-attention";
import { findHolding } from "@/lib/server/auth/credential";
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
import { catchUp } from "./catch-up";
import { lastOnly } from "./last-only";
import { createLookAgain } from "./look-again";
import { createRelay } from "./relay";
import { broadcast, type Connection, type Io } from "./room";
import { createSocketLimits } from "./socket-limits";

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
    return catchUp(socket, since, relay, database).catch((error: Error) => {
      logger.warn({ error: error.message }, "a socket could not be brought up to date");
      socket.disconnect(true);
    });
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
