import { setImmediate } from "node:timers/promises";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { batchSize, toBatch } from "./read-batch";
import { readEvents } from "./read-events";
import type { Relay } from "./relay";
import { type Connection, type Io, noteOwnPlace, tell } from "./room";

/** Beyond this many events a snapshot is quicker than the events. */
const mostMissed = 5_000;

/** Those who come in one turn from the same place: when a server comes back, a thousand have missed the same. */
type Arrivals = { sockets: Connection[]; areIn: Promise<boolean> };

/** Brings sockets from the place that they know of an exercise's log to where the relay is, and into its room. */
export function createCatchUp(io: Io, relay: Relay, database: Db) {
  const arriving = new Map<string, Arrivals>();

  /** Sends what lies between `since` and the relay's place; from there on the room tells it. */
  async function catchUp(socket: Connection, since: number): Promise<void> {
    const { exerciseId } = socket.data;
    await relay.follow(exerciseId);
    let from = since;
    while (!(await comeIn(socket, from))) {
      if (relay.seqOf(exerciseId) - from > mostMissed) return void socket.emit("reset");
      const stored = await readEvents(database, exerciseId, from, batchSize);
      if (stored.length === 0) return void socket.emit("reset");
      noteOwnPlace(socket, stored);
      const batch = toBatch(stored, socket.data.viewer, from);
      socket.emit("batch", batch);
      from = batch.to;
    }
  }

  /** False where what they have missed since is not in the relay's memory any more. */
  function comeIn(socket: Connection, from: number): Promise<boolean> {
    const { exerciseId } = socket.data;
    const place = `${exerciseId} ${from}`;
    const others = arriving.get(place);
    if (others) {
      others.sockets.push(socket);
      return others.areIn;
    }
    const sockets = [socket];
    const letThemIn = (): boolean => {
      arriving.delete(place);
      return letIn(exerciseId, from, sockets);
    };
    const areIn = setImmediate().then(letThemIn);
    arriving.set(place, { sockets, areIn });
    return areIn;
  }

  // Told and let in within one turn, in which nothing can happen that they would miss.
  function letIn(exerciseId: Id, from: number, sockets: Connection[]): boolean {
    const missed = relay.catchUp(exerciseId, from);
    if (missed === null) return false;
    const { stored, to } = missed;
    for (const socket of sockets) noteOwnPlace(socket, stored);
    const there = sockets.filter(({ connected }) => connected);
    if (to > from) tell(io, there, stored, (viewer) => ({ ...toBatch(stored, viewer, from), to }));
    const newcomers = there.filter(({ rooms }) => !rooms.has(exerciseId));
    for (const socket of newcomers) void socket.join(exerciseId);
    // What concerned them while they were away, or before the log was followed here, was told to nobody.
    if (newcomers.length > 0) io.to(newcomers.map(({ id }) => id)).emit("attention");
    return true;
  }

  return catchUp;
}
