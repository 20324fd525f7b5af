import type { Db } from "@/lib/server/db/client";
import { batchSize, toBatch } from "./read-batch";
import { readEvents } from "./read-events";
import type { Relay } from "./relay";
import { type Connection, noteOwnPlace } from "./room";

/** Beyond this many events a snapshot is quicker than the events. */
const mostMissed = 5_000;

/** Brings a socket from the place `since` of its exercise's log to where the relay is; from there on the room tells it. */
export async function catchUp(socket: Connection, since: number, relay: Relay, database: Db): Promise<void> {
  const { exerciseId } = socket.data;
  await relay.follow(exerciseId);
  let from = since;
  while (!comeIn(socket, from, relay)) {
    if (relay.seqOf(exerciseId) - from > mostMissed) return void socket.emit("reset");
    const stored = await readEvents(database, exerciseId, from, batchSize);
    if (stored.length === 0) return void socket.emit("reset");
    noteOwnPlace(socket, stored);
    const batch = toBatch(stored, socket.data.viewer, from);
    socket.emit("batch", batch);
    from = batch.to;
  }
}

/**
 * Tells what was missed and joins the room, within one turn, in which nothing can happen that would be missed. False where
 * that is not in the relay's memory any more.
 */
function comeIn(socket: Connection, from: number, relay: Relay): boolean {
  const { exerciseId } = socket.data;
  const missed = relay.catchUp(exerciseId, from);
  if (missed === null) return false;
  noteOwnPlace(socket, missed.stored);
  if (!socket.connected) return true;
  const { viewer } = socket.data;
  if (missed.to > from) socket.emit("batch", { ...toBatch(missed.stored, viewer, from), to: missed.to });
  if (socket.rooms.has(exerciseId)) return true;
  void socket.join(exerciseId);
  // What concerned them while they were away, or before the log was followed here, was told to nobody.
  socket.emit("attention");
  return true;
}
