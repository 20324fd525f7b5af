import type { Server, Socket } from "socket.io";

/** More sockets than one process serves well; whoever comes beyond them is told so, and comes again by themselves. */
const mostSockets = 12_000;
/** What a page sends in its busiest moment is a fraction of this. */
const mostAtOnce = 120;
const perSecond = 12;

/** Turns away whoever comes when there are too many ("busy"), and cuts off whoever sends more than a page could. */
export function guardSockets(io: Pick<Server, "use" | "engine">, most = mostSockets): void {
  io.use((socket, next) => {
    if (io.engine.clientsCount > most) return next(new Error("busy"));
    limitMessages(socket);
    next();
  });
}

function limitMessages(socket: Socket): void {
  let left = mostAtOnce;
  let countedAt = performance.now();
  socket.use((_message, next) => {
    const now = performance.now();
    left = Math.min(mostAtOnce, left + ((now - countedAt) / 1_000) * perSecond) - 1;
    countedAt = now;
    if (left >= 0) next();
    else socket.disconnect(true);
  });
}

/** Runs an act for one thing at a time; of what it is asked for meanwhile, only the last is done after. */
export function lastOnly<T>(act: (asked: T) => Promise<void>): (asked: T) => void {
  let [isRunning, next] = [false, [] as T[]];
  const run = async (asked: T): Promise<void> => {
    isRunning = true;
    next = [asked];
    for (let one = next.pop(); one !== undefined; one = next.pop()) await act(one);
    isRunning = false;
  };
  return (asked) => {
    if (isRunning) next = [asked];
    else void run(asked);
  };
}
