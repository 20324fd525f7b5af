import type { Server, Socket } from "socket.io";
import { givenTo, isForAll, type StoredEvent, type Viewer } from "@/lib/domain/audience";
import { isOfStanding, standingAfter } from "@/lib/domain/members/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { ClientToServer, ServerToClient } from "@/lib/realtime/messages";
import type { Credential } from "@/lib/server/auth/credential";
import { toBatch } from "./read-batch";

type Data = { exerciseId: Id; viewer: Viewer; credential: Credential; since: number; leave: () => void };
export type Io = Server<ClientToServer, ServerToClient, Record<string, never>, Data>;
export type Connection = Socket<ClientToServer, ServerToClient, Record<string, never>, Data>;

/** Tells an exercise's room what has just happened there, from the place `from` on. */
export function broadcast(io: Io, exerciseId: Id, stored: StoredEvent[], from: number): void {
  if (stored.every(isForAll)) io.to(exerciseId).emit("batch", toBatch(stored, { kind: "reader" }, from));
  else tellApart(io, exerciseId, stored, from);
  const changes = stored.filter(({ event }) => event.type.startsWith("member."));
  if (changes.length === 0) return;
  for (const socket of socketsIn(io, exerciseId)) if (noteOwnPlace(socket, changes)) socket.emit("reset");
}

/**
 * What somebody may see changes with their role and their desk, from this event on and whatever their client
 * does; who is suspended or removed is cut off. Who is not in the room yet hears of it only here. True when
 * something changed for them.
 */
export function noteOwnPlace(socket: Connection, stored: StoredEvent[]): boolean {
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

/** Where not all may see all of it, one batch for all who are given the same: it is put into bytes once for them. */
function tellApart(io: Io, exerciseId: Id, stored: StoredEvent[], from: number): void {
  const groups = new Map<string, { viewer: Viewer; ids: string[] }>();
  for (const { id, data } of socketsIn(io, exerciseId)) {
    const given = stored.map((entry) => {
      const event = givenTo(data.viewer, entry);
      return event === null ? "-" : event === entry.event ? "+" : "~";
    });
    const group = groups.get(given.join("")) ?? { viewer: data.viewer, ids: [] };
    group.ids.push(id);
    groups.set(given.join(""), group);
  }
  for (const { viewer, ids } of groups.values()) io.to(ids).emit("batch", toBatch(stored, viewer, from));
}

function socketsIn(io: Io, room: string): Connection[] {
  const ids = io.sockets.adapter.rooms.get(room) ?? new Set<string>();
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
