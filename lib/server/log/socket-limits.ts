import type { Server, Socket } from "socket.io";
import { clientAddress, isNear } from "@/lib/server/http/address";
import { env } from "@/lib/server/env";
import type { Ticket } from "@/lib/server/auth/ticket";

/** So many pages may one member have open at a time. */
export const mostOfMember = 50;
/** So many connections may come from one address: several schools, and no flood. This machine's own are not counted. */
export const mostOfAddress = 1_000;

const windowMs = 10_000;
/** So many messages within a window are heard, more than a hand can make; what is beyond is passed over. */
export const mostHeard = 300;
/** Who sends so many is cut off. */
export const mostSent = 2_000;

/** Counts the connections of one process, and what comes over each of them; `most` is how many it takes at all. */
export function createSocketLimits(most = env().MOST_SOCKETS) {
  const open = new Map<string, number>();
  const proxies = env().TRUSTED_PROXIES;
  const countOf = (key: string): number => open.get(key) ?? 0;

  function keysOf(
    socket: Socket,
    { viewer }: Pick<Ticket, "viewer">,
  ): { member: string | null; address: string | null } {
    const address = clientAddress(socket.request, proxies);
    return {
      member: viewer.kind === "member" ? `member ${viewer.memberId}` : null,
      address: isNear(address) ? null : `address ${address}`,
    };
  }

  return {
    /** Whether there are more connections than the process takes, those that show no ticket yet among them. */
    isFull: ({ engine }: Pick<Server, "engine">): boolean => engine.clientsCount > most,
    /** Whether there is room for one more connection of this viewer. */
    hasRoom(socket: Socket, ticket: Pick<Ticket, "viewer">): boolean {
      const { member, address } = keysOf(socket, ticket);
      return (
        (member === null || countOf(member) < mostOfMember) && (address === null || countOf(address) < mostOfAddress)
      );
    },
    /** Counts a connection until it ends, and what it sends. */
    count(socket: Socket, ticket: Pick<Ticket, "viewer">): void {
      const keys = Object.values(keysOf(socket, ticket)).filter((key) => key !== null);
      for (const key of keys) open.set(key, countOf(key) + 1);
      socket.on("disconnect", () => {
        for (const key of keys) {
          if (countOf(key) > 1) open.set(key, countOf(key) - 1);
          else open.delete(key);
        }
      });

      let [sent, since] = [0, Date.now()];
      socket.use((_packet, next) => {
        if (Date.now() - since > windowMs) [sent, since] = [0, Date.now()];
        sent += 1;
        if (sent <= mostHeard) next();
        else if (sent > mostSent) socket.disconnect(true);
      });
    },
  };
}
